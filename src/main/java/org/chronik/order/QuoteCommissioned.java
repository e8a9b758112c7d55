package org.chronik.order;

import java.math.BigDecimal;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** A quote became an order, by a user or by the customer's link; gross is the order's, in euro. */
public record QuoteCommissioned(RecordRef quote, RecordRef order, BigDecimal gross, Actor by) {}
