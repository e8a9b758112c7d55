package org.chronik.filter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a relative date is counted from; each has a German and an English name. */
enum Base {
    TODAY("heute", Unit.DAY, 0),
    YESTERDAY("gestern", Unit.DAY, -1),
    TOMORROW("morgen", Unit.DAY, 1),
    NOW("jetzt", null, 0),
    WEEK("woche", Unit.WEEK, 0),
    MONTH("monat", Unit.MONTH, 0),
    QUARTER("quartal", Unit.QUARTER, 0),
    YEAR("jahr", Unit.YEAR, 0);

    private final String german;
    private final Unit unit;
    private final int away;

    Base(String german, Unit unit, int away) {
        this.german = german;
        this.unit = unit;
        this.away = away;
    }

    static Optional<Base> named(String name) {
        for (Base base : values()) {
            if (name.equals(base.german) || name.equals(base.english())) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    String german() {
        return german;
    }

    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long it is; null for an instant. */
    Unit unit() {
        return unit;
    }

    /** The unit of {@code -1} without unit; null where one must be written. */
    Unit stepUnit() {
        return unit == Unit.DAY ? null : unit;
    }

    LocalDate first(LocalDate today) {
        return unit.first(today).plusDays(away);
    }
}
