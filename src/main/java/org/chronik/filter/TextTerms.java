package org.chronik.filter;

/** Text, compared without regard to case and accents. */
final class TextTerms implements Terms {

    @Override
    public Condition compare(Sign sign, Operand operand) {
        if (sign.isOrder()) {
            return TextRange.compared(sign, operand.text());
        }
        boolean whole = sign == Sign.EQUAL || operand.pattern().hasWildcards();
        if (sign == Sign.EXACT) {
            return new TextMatch(TextMatch.Mode.EXACT, operand.pattern(), operand.pattern());
        }
        return TextMatch.folded(whole, operand.pattern());
    }

    @Override
    public Condition range(Operand low, Operand high) throws FilterException {
        TextRange range = TextRange.between(low.text(), high.text());
        if (range.isReversed()) {
            throw low.errorUpTo(high, FilterError.RANGE_REVERSED, high.typed() + ".." + low.typed());
        }
        return range;
    }
}
