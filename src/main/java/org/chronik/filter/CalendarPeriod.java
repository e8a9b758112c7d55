package org.chronik.filter;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A year, quarter, month or ISO week. */
record CalendarPeriod(Unit unit, LocalDate first, Span span) implements DateOperand {

    private int weekYear() {
        return first.get(IsoFields.WEEK_BASED_YEAR);
    }

    private int week() {
        return first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int quarter() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }

    @Override
    public String written(Notation notation) {
        return switch (unit) {
            case WEEK -> notation.week(weekYear(), week());
            case MONTH -> notation.month(first);
            case QUARTER -> notation.quarter(first.getYear(), quarter());
            default -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    @Override
    public String words(Words words) {
        return switch (unit) {
            case WEEK -> words.text("week", String.valueOf(week()), String.valueOf(weekYear()));
            case MONTH -> words.month(first);
            case QUARTER -> words.text("quarter", String.valueOf(quarter()), String.valueOf(first.getYear()));
            default -> String.valueOf(first.getYear());
        };
    }

    @Override
    public String alone(Words words) {
        return words.text("on." + unit.name().toLowerCase(Locale.ROOT), words(words));
    }
}
