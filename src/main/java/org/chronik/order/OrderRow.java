package org.chronik.order;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An order in the list. */
public record OrderRow(
        long id,
        String number,
        LocalDate date,
        String customerNumber,
        String customer,
        String subject,
        OrderState state,
        BigDecimal gross)
        implements Serializable {}
