package org.chronik.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date operand, whichever form it has. */
final class DateReader {

    private static final Pattern TIMED =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2}(?=t)|.*[^ ](?= ))[t ] *(\\d{1,2}):(\\d{2})");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,3}");
    private static final Pattern NO_LAST_DOT = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

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
            DateOperand date = read(operand, text);
            if (daysOnly && date.span().isTimed()) {
                throw operand.error(FilterError.DATE_SYNTAX);
            }
            return date;
        } catch (DateTimeException | ArithmeticException thereIsNoSuchDate) {
            throw operand.error(FilterError.DATE_INVALID);
        }
    }

    private DateOperand read(Operand operand, String text) throws FilterException {
        Matcher timed = TIMED.matcher(text);
        if (!timed.matches()) {
            return untimed(operand, text);
        }
        LocalTime time = LocalTime.of(Integer.parseInt(timed.group(2)), Integer.parseInt(timed.group(3)));
        return untimed(operand, timed.group(1))
                .at(time, context.zone())
                .orElseThrow(() -> operand.error(FilterError.DATE_SYNTAX));
    }

    private DateOperand untimed(Operand operand, String text) throws FilterException {
        Optional<DateOperand> date = calendar.read(text);
        if (date.isEmpty()) {
            date = periods.read(text);
        }
        if (date.isEmpty()) {
            date = relative.read(operand, text);
        }
        return date.orElseThrow(() -> unreadable(operand, text));
    }

    private FilterException unreadable(Operand operand, String text) {
        Matcher noLastDot = NO_LAST_DOT.matcher(text);
        if (DAY_ONLY.matcher(text).matches()) {
            return Integer.parseInt(text) <= context.today().lengthOfMonth()
                    ? operand.error(FilterError.DATE_INCOMPLETE, text + ".", "-" + text + "d")
                    : operand.error(FilterError.DATE_INCOMPLETE, "-" + text + "d");
        }
        if (noLastDot.matches()) {
            int day = Integer.parseInt(noLastDot.group(1));
            int month = Integer.parseInt(noLastDot.group(2));
            LocalDate.of(context.today().getYear(), month, day);
            return operand.error(FilterError.DATE_INCOMPLETE, text + ".");
        }
        return operand.error(FilterError.DATE_SYNTAX);
    }
}
