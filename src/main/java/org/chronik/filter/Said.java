package org.chronik.filter;

/**
 * How an ordered comparison was said: only its bounds are left of it in the condition.
 *
 * @param sign EQUAL, EXACT, one of the order signs, or RANGE
 * @param low what it compares with; the lower end of a range
 * @param high the upper end of a range; else null
 * @param family how the words for it are called: {@code date}, {@code text}, ...
 */
record Said(Sign sign, Spoken low, Spoken high, String family) {

    static Said compared(Sign sign, Spoken operand, String family) {
        return new Said(sign == Sign.BARE ? Sign.EQUAL : sign, operand, null, family);
    }

    static Said range(Spoken low, Spoken high, String family) {
        return new Said(Sign.RANGE, low, high, family);
    }

    String written(Notation notation) {
        if (sign == Sign.RANGE) {
            return low.written(notation) + ".." + high.written(notation);
        }
        return (sign == Sign.EQUAL ? "" : sign.text()) + low.written(notation);
    }

    String words(Words words, boolean negated) {
        String first = sign == Sign.EQUAL ? low.alone(words) : low.words(words);
        String second = high == null ? "" : high.words(words);
        return words.negatable(family + "." + sign, negated, first, second);
    }
}
