package org.chronik.filter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A day, or a minute of it.
 *
 * @param time null for the whole day
 */
record CalendarDay(LocalDate day, LocalTime time, Span span) implements DateOperand {

    @Override
    public Optional<DateOperand> at(LocalTime minute, ZoneId zone) {
        return Optional.of(new CalendarDay(day, minute, Span.minute(day, minute, zone)));
    }

    @Override
    public String written(Notation notation) {
        return time == null ? notation.day(day) : notation.minute(day, time);
    }

    @Override
    public String words(Words words) {
        return time == null ? words.date(day) : words.dateTime(day.atTime(time));
    }

    @Override
    public String alone(Words words) {
        return words.text("on.day", words(words));
    }
}
