package org.chronik.filter;

import java.util.stream.Collectors;

/** Writes a condition as language-free text that parses back to the same. */
final class Canonical {

    private Canonical() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().map(Canonical::of).collect(Collectors.joining("|"));
        } else if (condition instanceof Condition.And and) {
            return and.parts().stream()
                    .map(part -> isOr(part) ? "(" + of(part) + ")" : of(part))
                    .collect(Collectors.joining("&"));
        } else if (condition instanceof Condition.Not not) {
            return not(not.part());
        }
        return ((Condition.Leaf) condition).canonical();
    }

    /** {@code !=x} and {@code !~x} are signs with just that meaning; {@code !==x} would be {@code !=} and an operand. */
    private static String not(Condition part) {
        String text = of(part);
        boolean term = part instanceof Condition.Leaf && !isOr(part) && !text.startsWith("==");
        return term ? "!" + text : "!(" + text + ")";
    }

    private static boolean isOr(Condition condition) {
        return condition instanceof Condition.Or
                || (condition instanceof OneOf choice && choice.choices().size() > 1);
    }
}
