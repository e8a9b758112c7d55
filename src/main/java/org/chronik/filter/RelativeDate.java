package org.chronik.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date that moves on with time: today, this month, now, and steps from there.
 *
 * @param time the minute of a day, or null
 */
record RelativeDate(Base base, List<Step> steps, LocalTime time, Span span, ZoneId zone) implements DateOperand {

    /** So many units forward, or back if negative. */
    record Step(int count, Unit unit) {

        LocalDate from(LocalDate day) {
            return day.plus(count, unit.length());
        }

        ZonedDateTime from(ZonedDateTime moment, UnaryOperator<ZonedDateTime> ofTwo) {
            ZonedDateTime there = moment.plus(count, unit.length());
            return unit.isTime() ? there : ofTwo.apply(there);
        }

        String written(Base base, Notation notation) {
            return (count < 0 ? "-" : "+") + Math.abs(count) + (unit == base.stepUnit() ? "" : notation.unit(unit));
        }
    }

    static DateOperand of(Base base, List<Step> steps, FilterContext context) {
        return new RelativeDate(base, List.copyOf(steps), null, span(base, steps, context), context.zone());
    }

    /** Calendar steps move the first day, and the length is measured there; from the first hour on they move both ends. */
    private static Span span(Base base, List<Step> steps, FilterContext context) {
        ZoneId zone = context.zone();
        if (base == Base.NOW) {
            return walk(context.now(), context.now(), steps, zone);
        }
        int calendarSteps = 0;
        LocalDate first = base.first(context.today());
        while (calendarSteps < steps.size() && !steps.get(calendarSteps).unit().isTime()) {
            first = steps.get(calendarSteps++).from(first);
        }
        Span days = Span.days(first, first.plus(1, base.unit().length()), zone);
        List<Step> rest = steps.subList(calendarSteps, steps.size());
        return rest.isEmpty() ? days : walk(days.lo().instant(), days.hi().instant(), rest, zone);
    }

    /** A local time that exists twice is the earlier at the beginning, the later at the end. */
    private static Span walk(Instant from, Instant to, List<Step> steps, ZoneId zone) {
        ZonedDateTime lo = from.atZone(zone);
        ZonedDateTime hi = to.atZone(zone);
        for (Step step : steps) {
            lo = step.from(lo, ZonedDateTime::withEarlierOffsetAtOverlap);
            hi = step.from(hi, ZonedDateTime::withLaterOffsetAtOverlap);
        }
        return Span.times(lo, hi);
    }

    @Override
    public Optional<DateOperand> at(LocalTime minute, ZoneId where) {
        if (span.isTimed() || base.unit() != Unit.DAY) {
            return Optional.empty();
        }
        return Optional.of(
                new RelativeDate(base, steps, minute, Span.minute(span.lo().day(), minute, where), where));
    }

    @Override
    public boolean isRelative() {
        return true;
    }

    @Override
    public String written(Notation notation) {
        StringBuilder text = new StringBuilder(notation.base(base));
        steps.forEach(step -> text.append(step.written(base, notation)));
        return time == null ? text.toString() : text + " " + time;
    }

    @Override
    public String words(Words words) {
        StringBuilder text = new StringBuilder(words.text("base." + base));
        for (Step step : steps) {
            text.append(step.count() < 0 ? " − " : " + ").append(words.count(Math.abs(step.count()), step.unit()));
        }
        if (time != null) {
            text.append(' ').append(time);
        }
        return steps.isEmpty() ? text.toString() : text + " (" + words.span(span, zone) + ")";
    }
}
