package org.chronik.order;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** An order confirmation was sent by mail; the mail is in the outbox. */
public record OrderConfirmationSent(RecordRef order, long mailId, Actor by) {}
