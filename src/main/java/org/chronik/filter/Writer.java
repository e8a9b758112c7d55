package org.chronik.filter;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition as text that parses back to the same, in one of the notations. */
final class Writer {

    private final Notation notation;

    Writer(Notation notation) {
        this.notation = notation;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().map(this::of).collect(Collectors.joining(notation.join("|")));
        } else if (condition instanceof Condition.And and) {
            return and(and.parts());
        } else if (condition instanceof Condition.Not not) {
            return not(not.part());
        } else if (condition instanceof Condition.On on) {
            return on(on.field(), on.part());
        }
        return ((Condition.Leaf) condition).written(notation);
    }

    private String and(List<Condition> parts) {
        return parts.stream()
                .map(part -> isOr(part) ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(notation.join("&")));
    }

    /** {@code !=x} and {@code !~x} are signs with just that meaning; {@code !==x} would be {@code !=} and an operand. */
    private String not(Condition part) {
        String text = of(part);
        boolean term = isTerm(part) && !text.startsWith("==");
        return term ? "!" + text : "!(" + text + ")";
    }

    private String on(FilterField field, Condition part) {
        String text = new Writer(notation.on(field.column())).of(part);
        return notation.name(field) + ":" + (isTerm(part) ? text : "(" + text + ")");
    }

    private static boolean isTerm(Condition condition) {
        return !isOr(condition) && (condition instanceof Condition.Leaf || condition instanceof Condition.On);
    }

    private static boolean isOr(Condition condition) {
        return condition instanceof Condition.Or
                || (condition instanceof OneOf choice && choice.choices().size() > 1);
    }
}
