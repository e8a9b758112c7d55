package org.chronik.invoice;

import java.math.BigDecimal;
import java.util.List;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** An invoice was made, out of these orders or by hand; gross in euro. */
public record InvoiceCreated(RecordRef invoice, List<RecordRef> orders, BigDecimal gross, Actor by) {

    public InvoiceCreated {
        orders = List.copyOf(orders);
    }
}
