package org.chronik.filter;

import java.util.Collection;

/** There is no value: null, blank text, or no records. */
public record IsEmpty() implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        return value == null
                || (value instanceof String text && isBlank(text))
                || (value instanceof Collection<?> several && several.isEmpty());
    }

    /** True if folding leaves nothing but spaces. */
    static boolean isBlank(String text) {
        return Fold.fold(text).isBlank();
    }

    @Override
    public String written(Notation notation) {
        return notation.empty();
    }

    @Override
    public String words(Words words, boolean negated) {
        return words.text(negated ? "empty.not" : "empty");
    }
}
