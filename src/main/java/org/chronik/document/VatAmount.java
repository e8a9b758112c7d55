package org.chronik.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The VAT of all lines of one rate, in euro.
 *
 * @param rate in percent, with 2 decimals
 * @param base the sum of these lines without VAT
 * @param amount rate percent of the base, rounded to cents, half up
 */
public record VatAmount(BigDecimal rate, BigDecimal base, BigDecimal amount) {

    static VatAmount of(BigDecimal rate, BigDecimal base) {
        BigDecimal amount = base.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        return new VatAmount(rate, base, amount);
    }
}
