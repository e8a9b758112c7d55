package org.chronik.invoice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chronik.records.RecordRef;

/** An invoice in the list; a draft has neither number nor dates. */
public record InvoiceRow(
        RecordRef ref,
        LocalDate date,
        String customerNumber,
        String customer,
        String subject,
        InvoiceState state,
        LocalDate due,
        BigDecimal gross)
        implements Serializable {}
