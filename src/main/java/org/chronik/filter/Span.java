package org.chronik.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * What a date operand stands for.
 *
 * @param lo where it begins, included
 * @param hi where it ends, excluded; equal to the beginning for an instant
 */
record Span(Edge lo, Edge hi) {

    private static final int LAST_YEAR = 9999;

    /**
     * An end of a span.
     *
     * @param day the day that begins here, or null where a span does not consist of whole days
     */
    record Edge(LocalDate day, Instant instant) {}

    /** Whole days; each is as long as it is in the zone. */
    static Span days(LocalDate first, LocalDate end, ZoneId zone) {
        return new Span(edge(first, zone), edge(end, zone));
    }

    private static Edge edge(LocalDate day, ZoneId zone) {
        checkYear(day);
        return new Edge(day, day.atStartOfDay(zone).toInstant());
    }

    static Span times(ZonedDateTime lo, ZonedDateTime hi) {
        checkYear(lo.toLocalDate());
        checkYear(hi.toLocalDate());
        return new Span(new Edge(null, lo.toInstant()), new Edge(null, hi.toInstant()));
    }

    /** From the first time that the minute begins to the last time that it ends: an hour apart when clocks go back. */
    static Span minute(LocalDate day, LocalTime time, ZoneId zone) {
        ZonedDateTime minute = ZonedDateTime.of(day, time, zone);
        return times(
                minute.withEarlierOffsetAtOverlap(),
                minute.withLaterOffsetAtOverlap().plusMinutes(1));
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.minusDays(1).getYear() > LAST_YEAR) {
            throw new DateTimeException("year out of range: " + day.getYear());
        }
    }

    boolean isTimed() {
        return lo.day() == null;
    }

    /** True if nothing from the beginning of this to the end of the other can be. */
    boolean isAfter(Span other) {
        return lo.instant().isAfter(other.lo.instant()) && !lo.instant().isBefore(other.hi.instant());
    }
}
