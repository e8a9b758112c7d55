package org.chronik.quote;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** A quote was sent by mail; the mail is in the outbox. */
public record QuoteSent(RecordRef quote, long mailId, Actor by) {}
