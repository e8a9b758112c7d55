package org.chronik.web;

import java.io.Serializable;

/**
 * A place in a list: the sort value and key of a row, and the direction in which to read from it. Reading from a key is
 * equally fast at any depth, which counting rows is not.
 *
 * @param value the row's value in the column sorted by, as the database gave it; null for the far end of the list
 * @param id the row's key
 * @param backwards towards the list's beginning
 */
public record ListCursor(Serializable value, long id, boolean backwards) implements Serializable {

    /** The last page. */
    public static final ListCursor END = new ListCursor(null, 0, true);
}
