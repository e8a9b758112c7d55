package org.chronik.quote;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A quote in the list. */
public record QuoteRow(
        long id,
        String number,
        LocalDate date,
        String customerNumber,
        String customer,
        String subject,
        QuoteState state,
        LocalDate validUntil,
        BigDecimal gross)
        implements Serializable {}
