package org.chronik.filter;

import java.math.BigDecimal;

/**
 * A number lies between two others.
 *
 * @param lo the lower end, or null
 * @param loIncluded whether the lower end belongs to it
 * @param hi the upper end, or null
 * @param hiIncluded whether the upper end belongs to it
 */
public record NumberRange(BigDecimal lo, boolean loIncluded, BigDecimal hi, boolean hiIncluded)
        implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        if (!(value instanceof Number)) {
            return false;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return (lo == null || number.compareTo(lo) >= (loIncluded ? 0 : 1))
                && (hi == null || number.compareTo(hi) <= (hiIncluded ? 0 : -1));
    }

    private Sign sign() {
        if (lo == null) {
            return hiIncluded ? Sign.AT_MOST : Sign.LESS;
        } else if (hi == null) {
            return loIncluded ? Sign.AT_LEAST : Sign.GREATER;
        }
        return lo.equals(hi) ? Sign.EQUAL : Sign.RANGE;
    }

    @Override
    public String written(Notation notation) {
        return switch (sign()) {
            case EQUAL -> notation.number(lo);
            case RANGE -> notation.number(lo) + ".." + notation.number(hi);
            default -> sign().text() + notation.number(lo == null ? hi : lo);
        };
    }

    @Override
    public String words(Words words, boolean negated) {
        String first = words.number(lo == null ? hi : lo);
        return words.negatable("number." + sign(), negated, first, hi == null ? "" : words.number(hi));
    }
}
