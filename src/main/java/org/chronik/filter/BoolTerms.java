package org.chronik.filter;

import java.util.Set;

/** Yes and no, in German, English and the machine's way. */
final class BoolTerms implements Terms {

    private static final Set<String> TRUE = Set.of("ja", "yes", "true", "1");
    private static final Set<String> FALSE = Set.of("nein", "no", "false", "0");

    @Override
    public Condition compare(Sign sign, Operand operand) throws FilterException {
        String text = Fold.fold(operand.text());
        if (!TRUE.contains(text) && !FALSE.contains(text)) {
            throw operand.error(FilterError.BOOL_SYNTAX, "true", "false");
        }
        return new IsTrue(TRUE.contains(text));
    }
}
