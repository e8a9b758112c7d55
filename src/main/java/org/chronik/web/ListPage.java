package org.chronik.web;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param rows in the order asked for
 * @param newer where the page before begins, or null if this is the first
 * @param older where the page after begins, or null if this is the last
 */
public record ListPage<R>(List<R> rows, ListCursor newer, ListCursor older) implements Serializable {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** The same page with its rows as they are by now. */
    ListPage<R> with(List<R> now) {
        return new ListPage<>(now, newer, older);
    }
}
