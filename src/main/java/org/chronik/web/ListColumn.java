package org.chronik.web;

import java.util.List;
import org.chronik.filter.ColumnType;
import org.chronik.web.Access.KeyIndex;
import org.chronik.web.Access.WordIndex;

/**
 * A column that a list can be sorted and filtered by. The SQL is ours and fixed; what a user types is only ever bound.
 *
 * @param name how pages and addresses call it
 * @param type how a filter's operand is read
 * @param sort how it sorts
 * @param filter expression that a filter compares: a text folded, a record's number as its natural key
 * @param exact expression with the text as it is written, or the number itself; null where it is the same
 * @param each where a row has several values: an expression with {@code %s} for the condition that one of them meets
 * @param keys an index by key, or null; without {@code each}, the filter then compares what its lookup selects from
 * @param words an index of words, or null
 * @param ranged whether an index has what it filters, so that rows of a range can be read without others
 */
public record ListColumn(
        String name,
        ColumnType type,
        Sort sort,
        String filter,
        String exact,
        String each,
        KeyIndex keys,
        WordIndex words,
        boolean ranged) {

    /**
     * An order.
     *
     * @param lead another table that has the order, and how the list's rows are joined to it; null for the list's own
     * @param by expressions that are never null; the first ones are the lead's
     */
    public record Sort(Lead lead, List<String> by) {

        /** An order that the column's table does not have. */
        static final Sort NONE = new Sort(null, List.of());

        public Sort {
            by = List.copyOf(by);
        }

        /** By these expressions of the list's own table. */
        public static Sort by(String... expressions) {
            return new Sort(null, List.of(expressions));
        }
    }

    /**
     * A table whose order is the list's.
     *
     * @param table with its alias
     * @param on joins it to the list's table
     * @param own how many of the order's expressions are its own
     */
    public record Lead(String table, String on, int own) {}

    /** A column without an index of its own. */
    public ListColumn(String name, ColumnType type, String sort, String filter, String exact, String each) {
        this(name, type, sort == null ? Sort.NONE : Sort.by(sort), filter, exact, each, null, null, false);
    }

    /** Whether a list can be sorted by it. */
    boolean sorts() {
        return !sort.equals(Sort.NONE);
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

    /** The same with another order. */
    public ListColumn sortedBy(Sort other) {
        return new ListColumn(name, type, other, filter, exact, each, keys, words, ranged);
    }

    /** The same as if a row had one value. */
    ListColumn withoutEach() {
        return new ListColumn(name, type, sort, filter, exact, null, keys, words, ranged);
    }

    /** The same with an index by key. */
    public ListColumn with(KeyIndex index) {
        return new ListColumn(name, type, sort, filter, exact, each, index, words, ranged);
    }

    /** The same with an index of words. */
    public ListColumn with(WordIndex index) {
        return new ListColumn(name, type, sort, filter, exact, each, keys, index, ranged);
    }

    /** The same with an index that has its ranges. */
    public ListColumn withRanges() {
        return new ListColumn(name, type, sort, filter, exact, each, keys, words, true);
    }
}
