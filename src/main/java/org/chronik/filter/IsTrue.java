package org.chronik.filter;

/**
 * A BOOL column has the value.
 *
 * @param value what it must be
 */
public record IsTrue(boolean value) implements Condition.Leaf {

    @Override
    public boolean matches(Object value) {
        return Boolean.valueOf(this.value).equals(value);
    }

    @Override
    public String written(Notation notation) {
        return notation.bool(value);
    }

    @Override
    public String words(Words words, boolean negated) {
        return words.negatable("is", negated, words.text(String.valueOf(value)));
    }
}
