package org.chronik.filter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A column as the one line names it.
 *
 * @param name how lists and rows call the column
 * @param label what the page calls it, in the reader's language
 * @param german its German names, the one to be shown first; at least one
 * @param english its English names, the one that is stored first; at least one
 */
public record FilterField(String name, String label, List<String> german, List<String> english, FilterColumn column) {

    public FilterField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(column, "column");
        german = List.copyOf(german);
        english = List.copyOf(english);
    }

    /** The name that a reader of the language writes. */
    public String written(Locale locale) {
        return (locale.getLanguage().equals("en") ? english : german).get(0);
    }

    Stream<String> names() {
        return Stream.concat(german.stream(), english.stream());
    }
}
