package org.chronik.filter;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * The number of a record, or one of several, stands between two others in natural order, as {@link NaturalKey} has it. A
 * quote's number without version stands for all its versions.
 *
 * @param lo a natural key, included
 * @param hi a text above the last natural key, excluded
 * @param said how it was said
 */
public record RefRange(String lo, String hi, Said said) implements Condition.Leaf {

    /** Above every digit: ends all numbers with the same letter. */
    private static final char AFTER_DIGITS = ':';

    /** Above the hyphen before a version: ends all versions of a number. */
    private static final char AFTER_VERSIONS = '.';

    /** Below the hyphen: ends the number itself. */
    private static final char BEFORE_VERSIONS = '!';

    private record Number(String text) implements Spoken {

        @Override
        public String written(Notation notation) {
            return text;
        }

        @Override
        public String words(Words words) {
            return text;
        }
    }

    static RefRange compared(Sign sign, String number) {
        String letter = number.replaceFirst("\\d.*", "");
        String from = NaturalKey.of(number);
        String to = from + AFTER_VERSIONS;
        String end = letter + AFTER_DIGITS;
        Said said = Said.compared(sign, new Number(number), "ref");
        return switch (sign) {
            case LESS -> new RefRange(letter, from, said);
            case AT_MOST -> new RefRange(letter, to, said);
            case GREATER -> new RefRange(to, end, said);
            case AT_LEAST -> new RefRange(from, end, said);
            case EXACT -> new RefRange(from, from + BEFORE_VERSIONS, said);
            default -> new RefRange(from, to, said);
        };
    }

    static RefRange between(String low, String high) {
        Said said = Said.range(new Number(low), new Number(high), "ref");
        return new RefRange(NaturalKey.of(low), NaturalKey.of(high) + AFTER_VERSIONS, said);
    }

    boolean isReversed() {
        return lo.compareTo(hi) >= 0;
    }

    @Override
    public boolean matches(Object value) {
        return anyOf(value, number -> {
            String key = NaturalKey.of(number);
            return key.compareTo(lo) >= 0 && key.compareTo(hi) < 0;
        });
    }

    static boolean anyOf(Object value, Predicate<String> wanted) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> anyOf(one, wanted));
        }
        return value instanceof String number && !IsEmpty.isBlank(number) && wanted.test(number);
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
