package org.chronik.filter;

import java.util.List;

/**
 * What a term compares with, as it was typed.
 *
 * @param pattern its letters and wildcards, without quotes and escapes
 * @param bare true if neither a quote nor an escape was used: only then it can be a keyword
 * @param source the text it stands in
 * @param start where it begins in that text
 * @param end where it ends in that text, exclusively
 */
record Operand(TextPattern pattern, boolean bare, TypedText source, int start, int end) {

    /** Its letters; a wildcard is written as it was typed. */
    String text() {
        return pattern.toString();
    }

    boolean isEmpty(ColumnType type) {
        return IsEmpty.isBlank(text()) || (bare && Keyword.EMPTY.is(text(), type.isText()));
    }

    /** True for {@code *}: whatever is not empty. */
    boolean isAnything() {
        return pattern.map(Fold::fold).isAnything();
    }

    FilterException error(FilterError error, String... suggestions) {
        return error(error, List.of(suggestions));
    }

    FilterException error(FilterError error, List<String> suggestions) {
        return source.error(error, start, end, suggestions);
    }

    /** The error of this and another operand: all from the beginning of this one to the end of the other. */
    FilterException errorUpTo(Operand last, FilterError error, String... suggestions) {
        return source.error(error, start, last.end, suggestions);
    }

    String typed() {
        return source.typed(start, end);
    }
}
