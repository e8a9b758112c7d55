package org.chronik.filter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Adds an alternative to others; choices after choices become one list, each in it once. */
    static void addTo(List<Condition> alternatives, Condition next) {
        int last = alternatives.size() - 1;
        if (next instanceof Condition.Or or) {
            or.parts().forEach(part -> addTo(alternatives, part));
        } else if (last >= 0 && isList(alternatives.get(last)) && isList(next)) {
            alternatives.set(last, both((OneOf) alternatives.get(last), (OneOf) next));
        } else {
            alternatives.add(next);
        }
    }

    private static boolean isList(Condition condition) {
        return condition instanceof OneOf one && !one.me;
    }

    private static OneOf both(OneOf some, OneOf more) {
        Stream<Choice> choices = Stream.concat(some.choices.stream(), more.choices.stream());
        return new OneOf(choices.distinct().toList(), false);
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
