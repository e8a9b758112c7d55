package org.chronik.filter;

import java.time.Instant;
import java.time.LocalDate;

/** Dates are intervals: each comparison asks on which side of which end of the operand's span the value is. */
final class DateTerms implements Terms {

    private final boolean daysOnly;
    private final DateReader reader;

    DateTerms(boolean daysOnly, FilterContext context) {
        this.daysOnly = daysOnly;
        this.reader = new DateReader(daysOnly, context);
    }

    @Override
    public Condition compare(Sign sign, Operand operand) throws FilterException {
        DateOperand date = reader.read(operand);
        Span.Edge lo = date.span().lo();
        Span.Edge hi = date.span().hi();
        Said said = Said.compared(sign == Sign.EXACT ? Sign.EQUAL : sign, date, "date");
        return switch (sign) {
            case LESS -> between(null, lo, said);
            case AT_MOST -> between(null, hi, said);
            case GREATER -> between(hi, null, said);
            case AT_LEAST -> between(lo, null, said);
            default -> between(lo, hi, said);
        };
    }

    @Override
    public Condition range(Operand low, Operand high) throws FilterException {
        DateOperand from = low == null ? null : reader.read(low);
        DateOperand to = high == null ? null : reader.read(high);
        if (from != null && to != null && from.span().isAfter(to.span())) {
            throw low.errorUpTo(high, FilterError.RANGE_REVERSED, high.typed() + ".." + low.typed());
        }
        return between(
                from == null ? null : from.span().lo(),
                to == null ? null : to.span().hi(),
                Said.range(from, to, "date"));
    }

    private Condition between(Span.Edge lo, Span.Edge hi, Said said) {
        return daysOnly ? new DayRange(day(lo), day(hi), said) : new Between(instant(lo), instant(hi), said);
    }

    private static LocalDate day(Span.Edge edge) {
        return edge == null ? null : edge.day();
    }

    private static Instant instant(Span.Edge edge) {
        return edge == null ? null : edge.instant();
    }
}
