package org.chronik.filter;

import java.util.List;
import java.util.Locale;

/** Says what is wrong with an expression, and where. */
public final class FilterException extends Exception {

    private final FilterError error;
    private final int start;
    private final int end;
    private final String excerpt;
    private final List<String> suggestions;
    private final List<String> corrected;

    FilterException(
            FilterError error, int start, int end, String excerpt, List<String> suggestions, List<String> corrected) {
        super(error + " " + start + "–" + end);
        this.error = error;
        this.start = start;
        this.end = end;
        this.excerpt = excerpt;
        this.suggestions = List.copyOf(suggestions);
        this.corrected = List.copyOf(corrected);
    }

    public FilterError error() {
        return error;
    }

    /** Where it begins: 0-based, in UTF-16 units of what was typed. */
    public int start() {
        return start;
    }

    /** Where it ends, exclusively; equal to the start where something is missing. */
    public int end() {
        return end;
    }

    /** What was typed between start and end. */
    public String excerpt() {
        return excerpt;
    }

    /** What could be written instead, most often between start and end; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }

    /** All that was typed with each of the suggestions in its place. */
    public List<String> corrected() {
        return corrected;
    }

    /** The sentence for the user, German or English. */
    public String message(Locale locale) {
        return Words.in(locale).text("FilterError." + error, excerpt);
    }
}
