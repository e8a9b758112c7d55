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

    /** The same from another place. */
    ListRequest from(ListCursor other) {
        return new ListRequest(sort, descending, filter, other, size);
    }
}
