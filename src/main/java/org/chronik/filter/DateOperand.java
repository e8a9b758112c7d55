package org.chronik.filter;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A date, a period or a relative date: a span of time, and how it was said. */
interface DateOperand extends Spoken {

    Span span();

    /** The minute of this day; empty if this is not a day. */
    default Optional<DateOperand> at(LocalTime time, ZoneId zone) {
        return Optional.empty();
    }
}
