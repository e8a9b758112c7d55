package org.chronik.filter;

/**
 * The number of a record, or one of several, looks like the pattern.
 *
 * @param pattern in small letters, for the whole number
 */
public record RefMatch(TextPattern pattern) implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        return RefRange.anyOf(value, number -> pattern.matches(Fold.fold(number), false));
    }

    @Override
    public String written(Notation notation) {
        return pattern.write(notation::text, "*", "?");
    }

    @Override
    public String words(Words words, boolean negated) {
        return words.negatable("text.PATTERN", negated, words.quoted(pattern.toString()));
    }
}
