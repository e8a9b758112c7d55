package org.chronik.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years, quarters, months and ISO weeks: {@code 2019}, {@code Q1 2019}, {@code März 2019}, {@code KW9}. */
final class PeriodReader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\. *(\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})\\.?(?: +(\\d{4}))?");
    private static final Pattern PART = Pattern.compile("(q|kw|w) ?(\\d{1,2})(?:(?: +| ?/ ?)(\\d{4}|\\d{2}))?");
    private static final Pattern ISO_PART = Pattern.compile("(\\d{4})-?(q|w)(\\d{1,2})");

    private final FilterContext context;

    PeriodReader(FilterContext context) {
        this.context = context;
    }

    Optional<DateOperand> read(String text) {
        if (YEAR.matcher(text).matches()) {
            return period(Unit.YEAR, Year.parse(text).atDay(1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
        }
        Matcher isoMonth = ISO_MONTH.matcher(text);
        if (isoMonth.matches()) {
            return month(Integer.parseInt(isoMonth.group(1)), Integer.parseInt(isoMonth.group(2)));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches() && MonthNames.find(named.group(1)).isPresent()) {
            return month(year(named.group(2)), MonthNames.find(named.group(1)).getAsInt());
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(part.group(1), part.group(2), part.group(3));
        }
        Matcher isoPart = ISO_PART.matcher(text);
        return isoPart.matches() ? part(isoPart.group(2), isoPart.group(3), isoPart.group(1)) : Optional.empty();
    }

    private int year(String written) {
        return written == null ? context.today().getYear() : context.year(written);
    }

    private Optional<DateOperand> part(String letter, String number, String year) {
        int count = Integer.parseInt(number);
        if (letter.equals("q")) {
            if (count < 1 || count > 4) {
                throw new DateTimeException("no such quarter: " + count);
            }
            return period(Unit.QUARTER, LocalDate.of(year(year), count * 3 - 2, 1));
        }
        int weekYear = year == null ? context.today().get(IsoFields.WEEK_BASED_YEAR) : context.year(year);
        LocalDate inFirstWeek = LocalDate.of(weekYear, 1, 4);
        inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).checkValidValue(count, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return period(Unit.WEEK, Unit.WEEK.first(inFirstWeek).plusWeeks(count - 1L));
    }

    private Optional<DateOperand> month(int year, int month) {
        return period(Unit.MONTH, YearMonth.of(year, month).atDay(1));
    }

    private Optional<DateOperand> period(Unit unit, LocalDate first) {
        LocalDate end = first.plus(1, unit.length());
        return Optional.of(new CalendarPeriod(unit, first, Span.days(first, end, context.zone())));
    }
}
