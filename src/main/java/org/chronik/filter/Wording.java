package org.chronik.filter;

import java.util.List;
import java.util.stream.Collectors;

/** Says a condition in words: "ab 01.03.2019 und vor 01.04.2019". */
final class Wording {

    private final Words words;

    Wording(Words words) {
        this.words = words;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return join(or.parts(), "or");
        } else if (condition instanceof Condition.And and) {
            return join(and.parts(), "and");
        } else if (condition instanceof Condition.Not not) {
            return not(not.part());
        }
        if (condition instanceof Condition.On on) {
            return on.field().label() + " " + of(on.part());
        }
        return ((Condition.Leaf) condition).words(words, false);
    }

    private String not(Condition part) {
        if (part instanceof Condition.Leaf leaf) {
            return leaf.words(words, true);
        }
        return part instanceof Condition.On on && on.part() instanceof Condition.Leaf leaf
                ? on.field().label() + " " + leaf.words(words, true)
                : words.text("not", of(part));
    }

    private String join(List<Condition> parts, String operator) {
        boolean and = operator.equals("and");
        return parts.stream().map(part -> part(part, and)).collect(Collectors.joining(words.text(operator)));
    }

    private String part(Condition part, boolean and) {
        boolean compound = isCompound(part) || (and && isChoice(part));
        return compound ? "(" + of(part) + ")" : of(part);
    }

    private static boolean isCompound(Condition part) {
        return part instanceof Condition.Or
                || part instanceof Condition.And
                || (part instanceof Condition.On on && isCompound(on.part()));
    }

    /** True for what is said with an "or" of its own. */
    private static boolean isChoice(Condition part) {
        return (part instanceof OneOf one && one.choices().size() > 1)
                || (part instanceof Condition.Not not && isChoice(not.part()))
                || (part instanceof Condition.On on && isChoice(on.part()));
    }
}
