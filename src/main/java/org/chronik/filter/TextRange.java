package org.chronik.filter;

import java.util.Arrays;

/**
 * A text stands between two others in the order of its folded letters (by code point, as PostgreSQL's collation "C").
 * A text that was typed stands for all that begins with it.
 *
 * @param lo folded, included; or null
 * @param hi folded, excluded; or null
 * @param said how it was said
 */
public record TextRange(String lo, String hi, Said said) implements Condition.Leaf {

    private record Letters(String text) implements Spoken {

        @Override
        public String written(Notation notation) {
            return notation.text(text);
        }

        @Override
        public String words(Words words) {
            return words.quoted(text);
        }
    }

    static TextRange compared(Sign sign, String typed) {
        String from = Fold.fold(typed);
        String to = afterAllThatBeginWith(from);
        Said said = Said.compared(sign, new Letters(typed), "text");
        return switch (sign) {
            case LESS -> new TextRange(null, from, said);
            case AT_MOST -> new TextRange(null, to, said);
            case GREATER -> new TextRange(to, null, said);
            default -> new TextRange(from, null, said);
        };
    }

    static TextRange between(String low, String high) {
        Said said = Said.range(new Letters(low), new Letters(high), "text");
        return new TextRange(Fold.fold(low), afterAllThatBeginWith(Fold.fold(high)), said);
    }

    /** The smallest text above all that begin with the given one. */
    private static String afterAllThatBeginWith(String start) {
        int last = start.codePointBefore(start.length());
        int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        return new StringBuilder(start.substring(0, start.length() - Character.charCount(last)))
                .appendCodePoint(Math.min(next, Character.MAX_CODE_POINT))
                .toString();
    }

    boolean isReversed() {
        return compare(lo, hi) >= 0;
    }

    @Override
    public boolean matches(Object value) {
        if (!(value instanceof String text) || IsEmpty.isBlank(text)) {
            return false;
        }
        String folded = Fold.fold(text);
        return (lo == null || compare(folded, lo) >= 0) && (hi == null || compare(folded, hi) < 0);
    }

    private static int compare(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
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
