package org.chronik.filter;

/**
 * How an ordered comparison was said: only its bounds are left of it in the condition.
 *
 * @param sign EQUAL, EXACT, one of the order signs, or RANGE
 * @param low what it compares with; of a range the lower end, or null
 * @param high the upper end of a range, or null
 * @param family how the words for it are called: {@code date}, {@code text}, ...
 */
record Said(Sign sign, Spoken low, Spoken high, String family) {

    static Said compared(Sign sign, Spoken operand, String family) {
        return new Said(sign == Sign.BARE ? Sign.EQUAL : sign, operand, null, family);
    }

    static Said range(Spoken low, Spoken high, String family) {
        if (high == null) {
            return new Said(Sign.AT_LEAST, low, null, family);
        }
        return low == null ? new Said(Sign.AT_MOST, high, null, family) : new Said(Sign.RANGE, low, high, family);
    }

    /** Relative ends may pass each other some day; a range would be an error then, two comparisons are not. */
    String canonical() {
        if (sign == Sign.RANGE) {
            return low.isRelative() || high.isRelative()
                    ? "(>=" + low.canonical() + "&<=" + high.canonical() + ")"
                    : low.canonical() + ".." + high.canonical();
        }
        return (sign == Sign.EQUAL ? "" : sign.text()) + low.canonical();
    }

    String words(Words words, boolean negated) {
        String first = sign == Sign.EQUAL ? low.alone(words) : low.words(words);
        String second = high == null ? "" : high.words(words);
        return words.negatable(family + "." + sign, negated, first, second);
    }
}
