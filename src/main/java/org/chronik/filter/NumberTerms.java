package org.chronik.filter;

import java.math.BigDecimal;

/** Numbers: points on a line, with the signs of arithmetic. */
final class NumberTerms implements Terms {

    private final NumberReader reader;

    NumberTerms(FilterContext context) {
        this.reader = new NumberReader(context.isEnglish());
    }

    @Override
    public Condition compare(Sign sign, Operand operand) throws FilterException {
        BigDecimal number = reader.read(operand);
        return switch (sign) {
            case LESS -> new NumberRange(null, false, number, false);
            case AT_MOST -> new NumberRange(null, false, number, true);
            case GREATER -> new NumberRange(number, false, null, false);
            case AT_LEAST -> new NumberRange(number, true, null, false);
            default -> new NumberRange(number, true, number, true);
        };
    }

    @Override
    public Condition range(Operand low, Operand high) throws FilterException {
        BigDecimal lo = low == null ? null : reader.read(low);
        BigDecimal hi = high == null ? null : reader.read(high);
        if (lo != null && hi != null && lo.compareTo(hi) > 0) {
            throw low.errorUpTo(high, FilterError.RANGE_REVERSED, high.typed() + ".." + low.typed());
        }
        return new NumberRange(lo, lo != null, hi, hi != null);
    }
}
