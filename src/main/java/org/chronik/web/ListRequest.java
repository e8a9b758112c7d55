package org.chronik.web;

import java.io.Serializable;

/**
 * What somebody wants to see of a list.
 *
 * @param sort the column's name
 * @param filter what is asked of a row
 * @param cursor where to begin, or null for the beginning
 * @param size rows of a page
 */
public record ListRequest(String sort, boolean descending, RowFilter filter, ListCursor cursor, int size)
        implements Serializable {

    /** All rows instead of a page. */
    ListRequest all() {
        return new ListRequest(sort, descending, filter, null, Integer.MAX_VALUE - 1);
    }

    /** The same, asking something else of a row. */
    ListRequest filteredBy(RowFilter other) {
        return new ListRequest(sort, descending, other, cursor, size);
    }

    /** The same from another place. */
    ListRequest from(ListCursor other) {
        return new ListRequest(sort, descending, filter, other, size);
    }
}
