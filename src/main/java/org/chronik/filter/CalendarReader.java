package org.chronik.filter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of the calendar: {@code 1.3.2019}, {@code 1.3.}, {@code 15.}, {@code 2019-03-01}, {@code 3/1/2019}. */
final class CalendarReader {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. *(?:(\\d{1,2})\\. *(\\d{4}|\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");

    private final FilterContext context;

    CalendarReader(FilterContext context) {
        this.context = context;
    }

    Optional<DateOperand> read(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return context.isMonthFirst()
                    ? day(slashed.group(3), slashed.group(1), slashed.group(2))
                    : day(slashed.group(3), slashed.group(2), slashed.group(1));
        }
        return Optional.empty();
    }

    private Optional<DateOperand> day(String year, String month, String day) {
        LocalDate today = context.today();
        LocalDate date = LocalDate.of(
                year == null ? today.getYear() : context.year(year),
                month == null ? today.getMonthValue() : Integer.parseInt(month),
                Integer.parseInt(day));
        return Optional.of(new CalendarDay(date, null, Span.days(date, date.plusDays(1), context.zone())));
    }
}
