package org.chronik.filter;

import java.util.List;
import java.util.Map;

/**
 * What a filter asks of one value: a tree of AND, OR and NOT over {@link Leaf leaves}; or of a row: one over conditions
 * {@link On on} its columns. Two-valued: an empty value meets
 * no leaf but {@link IsEmpty}, and NOT is the plain complement.
 */
public sealed interface Condition {

    /** The blank filter: an AND of nothing. */
    Condition EVERYTHING = new And(List.of());

    /** True if the value meets the condition; {@link ColumnType} says of which class values are. */
    boolean matches(Object value);

    /** The complement, without a NOT of a NOT. */
    static Condition not(Condition condition) {
        return condition instanceof Not not ? not.part() : new Not(condition);
    }

    /** All parts; true if there are none. */
    record And(List<Condition> parts) implements Condition {

        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(Object value) {
            return parts.stream().allMatch(part -> part.matches(value));
        }
    }

    /** At least one part. */
    record Or(List<Condition> parts) implements Condition {

        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(Object value) {
            return parts.stream().anyMatch(part -> part.matches(value));
        }
    }

    /** Not the part. */
    record Not(Condition part) implements Condition {

        @Override
        public boolean matches(Object value) {
            return !part.matches(value);
        }
    }

    /**
     * What one column of a row must meet; the row is a Map of values by the names of the columns.
     *
     * @param part nothing in it is on a column of its own
     */
    record On(FilterField field, Condition part) implements Condition {

        @Override
        public boolean matches(Object row) {
            return part.matches(((Map<?, ?>) row).get(field.name()));
        }
    }

    /** What asks the value itself; each kind carries what a reader needs, folded and resolved. */
    sealed interface Leaf extends Condition
            permits Between, DayRange, IsEmpty, IsTrue, NumberRange, OneOf, RefMatch, RefRange, TextMatch, TextRange {

        /** The same as text that parses back to it. */
        String written(Notation notation);

        /** The same in words; negated if asked for. */
        String words(Words words, boolean negated);
    }
}
