package org.chronik.filter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of the one line over all columns.
 *
 * @param all in the order in which they are offered
 */
public record FilterFields(List<FilterField> all) {

    static final FilterFields NONE = new FilterFields(List.of());

    private static final Pattern NAME = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*):");

    public FilterFields {
        all = List.copyOf(all);
    }

    /** The field of this name, German or English, whatever its case. */
    public Optional<FilterField> named(String name) {
        return all.stream().filter(field -> field.isNamed(name)).findFirst();
    }

    /** The field that is written at the given place, a colon after it. */
    Optional<FilterField> at(String text, int from) {
        return all.isEmpty() ? Optional.empty() : nameAt(text, from).flatMap(this::named);
    }

    /** The word that is written at the given place, a colon after it: a field or not. */
    static Optional<String> nameAt(String text, int from) {
        Matcher name = NAME.matcher(text).region(from, text.length());
        return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
    }

    static int afterColon(String text, int from) {
        return text.indexOf(':', from) + 1;
    }
}
