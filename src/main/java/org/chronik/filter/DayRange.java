package org.chronik.filter;

import java.time.LocalDate;

/**
 * A day lies in an interval.
 *
 * @param lo included, or null
 * @param hi excluded, or null
 * @param said how it was said
 */
public record DayRange(LocalDate lo, LocalDate hi, Said said) implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        return value instanceof LocalDate day && (lo == null || !day.isBefore(lo)) && (hi == null || day.isBefore(hi));
    }

    @Override
    public String written(Notation notation) {
        return said.written(notation);
    }

    @Override
    public String words(Words words, boolean negated) {
        return said.words(words, negated);
    }
}
