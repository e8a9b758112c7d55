package org.chronik.filter;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 1.234,56}, {@code 1,234.56} and {@code 1234.56}: what groups exactly is grouping. */
final class NumberReader {

    private static final Pattern CURRENCY = Pattern.compile("(?:€|eur)?\\s*(-?)\\s*([0-9.,]+)\\s*(?:€|eur)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern GERMAN = Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d+))?");

    private final Pattern local;

    NumberReader(boolean english) {
        this.local = english ? ENGLISH : GERMAN;
    }

    BigDecimal read(Operand operand) throws FilterException {
        Matcher money = CURRENCY.matcher(
                Fold.fold(operand.text()).replace('\u2212', '-').strip());
        if (!money.matches()) {
            throw operand.error(FilterError.NUMBER_SYNTAX);
        }
        String digits = money.group(2);
        Matcher grouped = local.matcher(digits);
        if (grouped.matches()) {
            String fraction = grouped.group(2);
            String whole = grouped.group(1).replaceAll("[.,]", "");
            return new BigDecimal(money.group(1) + whole + (fraction == null ? "" : "." + fraction));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(money.group(1) + digits);
        }
        throw operand.error(FilterError.NUMBER_SYNTAX);
    }
}
