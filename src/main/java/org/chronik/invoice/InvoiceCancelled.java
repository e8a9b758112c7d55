package org.chronik.invoice;

import java.math.BigDecimal;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** An invoice is owed no more; the reason may be null; gross in euro. */
public record InvoiceCancelled(RecordRef invoice, String reason, BigDecimal gross, Actor by) {}
