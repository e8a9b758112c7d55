package org.chronik.filter;

import java.time.Instant;

/**
 * A moment lies in an interval.
 *
 * @param lo included, or null
 * @param hi excluded, or null
 * @param said how it was said
 */
public record Between(Instant lo, Instant hi, Said said) implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        return value instanceof Instant moment
                && (lo == null || !moment.isBefore(lo))
                && (hi == null || moment.isBefore(hi));
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
