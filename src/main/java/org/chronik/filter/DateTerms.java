package org.chronik.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        return compare(sign, reader.read(operand));
    }

    private Condition compare(Sign sign, DateOperand date) {
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

    /** The ends may pass each other some day if one is relative; two comparisons do not mind, a stored range would. */
    @Override
    public Condition range(Operand low, Operand high) throws FilterException {
        if (low == null || high == null) {
            return low == null ? compare(Sign.AT_MOST, high) : compare(Sign.AT_LEAST, low);
        }
        DateOperand from = reader.read(low);
        DateOperand to = reader.read(high);
        if (from.span().isAfter(to.span())) {
            throw low.errorUpTo(high, FilterError.RANGE_REVERSED, high.typed() + ".." + low.typed());
        }
        if (from.isRelative() || to.isRelative()) {
            return new Condition.And(List.of(compare(Sign.AT_LEAST, from), compare(Sign.AT_MOST, to)));
        }
        return between(from.span().lo(), to.span().hi(), Said.range(from, to, "date"));
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
