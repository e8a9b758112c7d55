package org.chronik.filter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The value is one of the choices.
 *
 * @param choices at least one
 * @param me true if it was said as {@code @ich}: the canonical form then means its reader
 */
public record OneOf(List<Choice> choices, boolean me) implements Condition.Leaf {

    public OneOf {
        choices = List.copyOf(choices);
    }

    /** What the value may be. */
    public List<String> codes() {
        return choices.stream().map(Choice::code).toList();
    }

    @Override
    public boolean matches(Object value) {
        return value != null && codes().contains(value);
    }

    @Override
    public String written(Notation notation) {
        if (me) {
            return notation.me();
        }
        return choices.stream().map(notation::choice).collect(Collectors.joining(notation.join("|")));
    }

    @Override
    public String words(Words words, boolean negated) {
        String labels = choices.stream()
                .map(choice -> words.quoted(choice.label()))
                .collect(Collectors.joining(words.text("or")));
        return words.negatable(me ? "me" : "is", negated, labels);
    }
}
