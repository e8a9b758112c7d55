package org.chronik.web;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What a list reads: fixed fragments of SQL, its columns, and how a row of the result becomes a record.
 *
 * @param rows what is read of a page's rows; the row's function gets its values in this order
 * @param core tables and joins that filters and orders need
 * @param where what always holds, or {@code true}
 * @param id the key by which every order ends
 * @param initialSort the column by which the list is sorted at first, descending
 * @param row makes a record of a key and its row
 */
public record ListDefinition<R>(
        ListRows rows,
        String core,
        String where,
        String id,
        String initialSort,
        List<ListColumn> columns,
        BiFunction<Long, SqlRow, R> row) {

    public ListDefinition {
        columns = List.copyOf(columns);
    }

    /**
     * A list whose filters and orders need all that a row needs.
     *
     * @param select expressions divided by commas
     * @param from tables and joins
     */
    public ListDefinition(
            String select,
            String from,
            String where,
            String id,
            String initialSort,
            List<ListColumn> columns,
            BiFunction<Long, SqlRow, R> row) {
        this(ListRows.of(select, from, id), from, where, id, initialSort, columns, row);
    }

    /** The same rows, of which other things are read. */
    public ListDefinition<R> showing(ListRows what) {
        return new ListDefinition<>(what, core, where, id, initialSort, columns, row);
    }

    /** The column of this name; only fixed names find one. */
    public ListColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }
}
