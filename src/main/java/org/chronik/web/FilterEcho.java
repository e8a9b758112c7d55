package org.chronik.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.chronik.filter.FilterException;
import org.primefaces.shaded.json.JSONObject;

/**
 * What stands below a filter field.
 *
 * @param words what the expression means, or what is wrong with it
 * @param wrong true for an error
 * @param before the expression up to the error
 * @param marked the place of the error
 * @param after the rest
 * @param suggestions expressions that would be right
 */
record FilterEcho(String words, boolean wrong, String before, String marked, String after, List<String> suggestions)
        implements Serializable {

    /** Of many choices the first few show how they are written; the field's help has all. */
    private static final int SUGGESTED = 6;

    FilterEcho {
        suggestions = List.copyOf(suggestions);
    }

    static FilterEcho right(String words) {
        return new FilterEcho(words, false, "", "", "", List.of());
    }

    static FilterEcho wrong(String text, FilterException e, Locale reader) {
        return new FilterEcho(
                e.message(reader),
                true,
                text.substring(0, e.start()),
                text.substring(e.start(), e.end()),
                text.substring(e.end()),
                e.corrected().stream().limit(SUGGESTED).toList());
    }

    /** For the script that draws it. */
    String json() {
        return new JSONObject()
                .put("words", words)
                .put("wrong", wrong)
                .put("before", before)
                .put("marked", marked)
                .put("after", after)
                .put("suggestions", suggestions)
                .toString();
    }
}
