package org.chronik.web;

import java.io.Serializable;
import java.util.Map;

/**
 * What somebody wants to see of a list.
 *
 * @param sort the column's name
 * @param filters condition by column name, as typed and already understood
 * @param cursor where to begin, or null for the beginning
 * @param size rows of a page
 */
public record ListRequest(
        String sort, boolean descending, Map<String, SqlCondition> filters, ListCursor cursor, int size)
        implements Serializable {

    public ListRequest {
        filters = Map.copyOf(filters);
    }

    /** The same from another place. */
    ListRequest from(ListCursor other) {
        return new ListRequest(sort, descending, filters, other, size);
    }
}
