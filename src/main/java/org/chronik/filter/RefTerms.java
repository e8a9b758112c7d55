package org.chronik.filter;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers of records: a letter and digits, and with a quote its version. */
final class RefTerms implements Terms {

    private static final Pattern NUMBER = Pattern.compile("[a-z]{1,4}\\d{1,12}(?:-\\d{1,12})?");

    @Override
    public Condition compare(Sign sign, Operand operand) throws FilterException {
        if (operand.pattern().hasWildcards()) {
            return new RefMatch(operand.pattern().map(Fold::fold));
        }
        return RefRange.compared(sign, number(operand, !sign.isOrder()));
    }

    @Override
    public Condition range(Operand low, Operand high) throws FilterException {
        if (low == null) {
            return RefRange.compared(Sign.AT_MOST, number(high, false));
        } else if (high == null) {
            return RefRange.compared(Sign.AT_LEAST, number(low, false));
        }
        RefRange range = RefRange.between(number(low, false), number(high, false));
        if (range.isReversed()) {
            throw low.errorUpTo(high, FilterError.RANGE_REVERSED, high.typed() + ".." + low.typed());
        }
        return range;
    }

    private static String number(Operand operand, boolean mayHaveWildcards) throws FilterException {
        String text = Fold.fold(operand.text());
        if (!NUMBER.matcher(text).matches()) {
            throw operand.error(FilterError.UNEXPECTED, mayHaveWildcards ? List.of(wildcards(text)) : List.of());
        }
        return text;
    }

    private static String wildcards(String text) {
        return text.matches("[a-z0-9-]+") ? "*" + text + "*" : Quotes.quote(text) + "*";
    }
}
