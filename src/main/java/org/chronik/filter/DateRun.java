package org.chronik.filter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The last so many days, ending today, or the next, starting today; hours and minutes run from or to now. */
record DateRun(boolean last, int count, Unit unit, Span span, ZoneId zone) implements DateOperand {

    static DateOperand of(boolean last, int count, Unit unit, FilterContext context) {
        return new DateRun(last, count, unit, span(last, count, unit, context), context.zone());
    }

    private static Span span(boolean last, int count, Unit unit, FilterContext context) {
        if (unit.isTime()) {
            ZonedDateTime now = context.now().atZone(context.zone());
            return last
                    ? Span.times(now.minus(count, unit.length()), now)
                    : Span.times(now, now.plus(count, unit.length()));
        }
        LocalDate today = context.today();
        LocalDate tomorrow = today.plusDays(1);
        return last
                ? Span.days(tomorrow.minus(count, unit.length()), tomorrow, context.zone())
                : Span.days(today, today.plus(count, unit.length()), context.zone());
    }

    @Override
    public boolean isRelative() {
        return true;
    }

    @Override
    public String written(Notation notation) {
        return notation.run(last) + count + notation.unit(unit);
    }

    @Override
    public String words(Words words) {
        return words.text(last ? "last" : "next", words.count(count, unit), words.span(span, zone));
    }
}
