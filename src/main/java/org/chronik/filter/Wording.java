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
            return not.part() instanceof Condition.Leaf leaf
                    ? leaf.words(words, true)
                    : words.text("not", of(not.part()));
        }
        return ((Condition.Leaf) condition).words(words, false);
    }

    private String join(List<Condition> parts, String operator) {
        return parts.stream().map(this::part).collect(Collectors.joining(words.text(operator)));
    }

    private String part(Condition part) {
        boolean compound = part instanceof Condition.Or || part instanceof Condition.And;
        return compound ? "(" + of(part) + ")" : of(part);
    }
}
