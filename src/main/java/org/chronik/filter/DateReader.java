package org.chronik.filter;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date operand, whichever form it has. */
final class DateReader {

    private static final Pattern TIMED =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2}(?=t)|.*[^ ](?= ))[t ] *(\\d{1,2}):(\\d{2})");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,3}");
    private static final Pattern NO_LAST_DOT = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern NO_UNIT = Pattern.compile("(\\d)(?= *(?:[+-]|$))");

    private final boolean daysOnly;
    private final FilterContext context;
    private final CalendarReader calendar;
    private final PeriodReader periods;
    private final RelativeReader relative;

    /** @param daysOnly true for a DATE column, where a time makes no sense */
    DateReader(boolean daysOnly, FilterContext context) {
        this.daysOnly = daysOnly;
        this.context = context;
        this.calendar = new CalendarReader(context);
        this.periods = new PeriodReader(context);
        this.relative = new RelativeReader(context);
    }

    DateOperand read(Operand operand) throws FilterException {
        String text = Fold.fold(operand.text()).replace('\u2212', '-').strip();
        try {
            return find(text).orElseThrow(() -> unreadable(operand, text));
        } catch (DateTimeException | ArithmeticException thereIsNoSuchDate) {
            throw operand.error(FilterError.DATE_INVALID);
        }
    }

    private Optional<DateOperand> find(String text) {
        Matcher timed = TIMED.matcher(text);
        Optional<DateOperand> date = timed.matches()
                ? untimed(timed.group(1)).flatMap(day -> day.at(time(timed), context.zone()))
                : untimed(text);
        return date.filter(found -> !daysOnly || !found.span().isTimed());
    }

    private Optional<DateOperand> untimed(String text) {
        return calendar.read(text).or(() -> periods.read(text)).or(() -> relative.read(text));
    }

    private static LocalTime time(Matcher timed) {
        return LocalTime.of(Integer.parseInt(timed.group(2)), Integer.parseInt(timed.group(3)));
    }

    private FilterException unreadable(Operand operand, String text) {
        Matcher timed = TIMED.matcher(text);
        String date = timed.matches() ? timed.group(1) : text;
        String time = text.substring(date.length());
        List<String> meant = completed(date).stream()
                .map(complete -> complete + time)
                .filter(complete -> find(complete).isPresent())
                .toList();
        return operand.error(meant.isEmpty() ? FilterError.DATE_SYNTAX : FilterError.DATE_INCOMPLETE, meant);
    }

    /** What may have been meant if the last dot or a unit is missing: dates or not. */
    private List<String> completed(String date) {
        if (DAY_ONLY.matcher(date).matches()) {
            String ago = "-" + date + "d";
            boolean ofThisMonth =
                    context.today().range(ChronoField.DAY_OF_MONTH).isValidValue(Integer.parseInt(date));
            return ofThisMonth ? List.of(date + ".", ago) : List.of(ago);
        }
        boolean noLastDot = NO_LAST_DOT.matcher(date).matches();
        return List.of(noLastDot ? date + "." : NO_UNIT.matcher(date).replaceAll("$1d"));
    }
}
