package org.chronik.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a person writes into one line; units and bounds are those of {@link DocumentLine}. */
public record LineText(
        String text,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BigDecimal vatPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What the line costs in euro without VAT: quantity × unit price × (1 − discount / 100), computed exactly and
     * rounded once, to cents, half up (half away from zero where negative).
     */
    BigDecimal net() {
        return quantity.multiply(unitPrice)
                .multiply(HUNDRED.subtract(discountPercent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
