package org.chronik.invoice;

import java.math.BigDecimal;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** An invoice was sent by mail; the mail is in the outbox; gross in euro. */
public record InvoiceSent(RecordRef invoice, long mailId, BigDecimal gross, Actor by) {}
