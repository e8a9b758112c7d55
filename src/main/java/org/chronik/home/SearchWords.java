package org.chronik.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Condition;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.filter.Fold;

/** What somebody searches for: words, all of which must be there, and in quotes what must stand together. */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    private final Filter filter;

    SearchWords(String text, FilterContext reader) {
        Matcher word = WORD.matcher(text == null ? "" : text);
        String expression = word.results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .filter(one -> !Fold.fold(one).isBlank())
                .map(one -> '"' + one + '"')
                .collect(Collectors.joining("&"));
        try {
            filter = Filter.parse(expression, FilterColumn.of(ColumnType.LONGTEXT), reader);
        } catch (FilterException e) {
            throw new IllegalStateException("quoted words are always valid", e);
        }
    }

    boolean isEmpty() {
        return filter.isBlank();
    }

    /** What it asks of a text. */
    Condition condition() {
        return filter.condition();
    }

    /** The address of a list that is filtered by these words. */
    String address(String list, String field) {
        return filtered(list, field + ":(" + filter.canonical() + ")");
    }

    /** The address of a list with this filter, which is without language. */
    static String filtered(String list, String line) {
        return list + "?filter=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
    }
}
