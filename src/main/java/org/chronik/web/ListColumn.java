package org.chronik.web;

import org.chronik.filter.ColumnType;

/**
 * A column that a list can be sorted and filtered by. The SQL is ours and fixed; what a user types is only ever bound.
 *
 * @param name how pages and addresses call it
 * @param type how a filter's operand is read
 * @param sort expression that is never null, or null if the column does not sort
 * @param filter expression that a filter compares, or null if the column takes none
 */
public record ListColumn(String name, ColumnType type, String sort, String filter) {

    /** A column that sorts and filters by the same expression. */
    public static ListColumn of(String name, ColumnType type, String sql) {
        return new ListColumn(name, type, sql, sql);
    }
}
