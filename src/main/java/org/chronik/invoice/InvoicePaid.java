package org.chronik.invoice;

import java.math.BigDecimal;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** The money for an invoice came in; gross in euro. */
public record InvoicePaid(RecordRef invoice, BigDecimal gross, Actor by) {}
