package org.chronik.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of the one line over all columns. */
public final class FilterFields {

    static final FilterFields NONE = new FilterFields(List.of());

    private static final Pattern NAME = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*):");

    private final List<FilterField> all;
    private final Map<String, FilterField> byName = new HashMap<>();

    /** @param all in the order in which they are offered */
    public FilterFields(List<FilterField> all) {
        this.all = List.copyOf(all);
        all.forEach(field -> field.names().forEach(name -> byName.putIfAbsent(Fold.fold(name), field)));
    }

    public List<FilterField> all() {
        return all;
    }

    /** The field of this name, German or English, whatever its case. */
    public Optional<FilterField> named(String name) {
        return Optional.ofNullable(byName.get(Fold.fold(name)));
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
