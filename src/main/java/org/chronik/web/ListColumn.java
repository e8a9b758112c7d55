package org.chronik.web;

import org.chronik.filter.ColumnType;

/**
 * A column that a list can be sorted and filtered by. The SQL is ours and fixed; what a user types is only ever bound.
 *
 * @param name how pages and addresses call it
 * @param type how a filter's operand is read
 * @param sort expression that is never null, or null if the column does not sort
 * @param filter expression that a filter compares: a text folded, a record's number as its natural key
 * @param exact expression with the text as it is written, or the number itself; null where it is the same
 * @param each where a row has several values: an expression with {@code %s} for the condition that one of them meets
 */
public record ListColumn(String name, ColumnType type, String sort, String filter, String exact, String each) {

    /** Whether a list can be sorted by it. */
    boolean sorts() {
        return sort != null;
    }

    /** A column that sorts and filters by the same expression. */
    public static ListColumn of(String name, ColumnType type, String sql) {
        return new ListColumn(name, type, sql, sql, sql, null);
    }

    /** A column of text: the folded text, null where there is none, and the text itself. */
    public static ListColumn text(String name, String folded, String exact) {
        return new ListColumn(name, ColumnType.TEXT, "coalesce(" + folded + ", '')", folded, exact, null);
    }

    /** A column with a record's number, which sorts by an expression of its own. */
    public static ListColumn number(String name, String sort, String record) {
        return new ListColumn(name, ColumnType.REF, sort, record + ".number_key", record + ".number", null);
    }
}
