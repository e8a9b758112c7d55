package org.chronik.document;

import java.math.BigDecimal;

/** What a person writes into one line; units and bounds are those of {@link DocumentLine}. */
public record LineText(
        String text,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BigDecimal vatPercent) {}
