package org.chronik.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.List;

/** The units of relative dates. Minutes and hours are elapsed time, the others go by the calendar. */
enum Unit {
    MINUTE(ChronoUnit.MINUTES, "min"),
    HOUR(ChronoUnit.HOURS, "h"),
    DAY(ChronoUnit.DAYS, "d", "t"),
    WEEK(ChronoUnit.WEEKS, "w"),
    MONTH(ChronoUnit.MONTHS, "m"),
    QUARTER(IsoFields.QUARTER_YEARS, "q"),
    YEAR(ChronoUnit.YEARS, "y", "j");

    private final TemporalUnit length;
    private final List<String> names;

    Unit(TemporalUnit length, String... names) {
        this.length = length;
        this.names = List.of(names);
    }

    /** The unit of that name, or null. */
    static Unit named(String name) {
        for (Unit unit : values()) {
            if (unit.names.contains(name)) {
                return unit;
            }
        }
        return null;
    }

    /** Its English name. */
    String code() {
        return names.get(0);
    }

    String german() {
        return names.get(names.size() - 1);
    }

    TemporalUnit length() {
        return length;
    }

    boolean isTime() {
        return this == MINUTE || this == HOUR;
    }

    /** The first day of the week, month, quarter or year that the day is in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
