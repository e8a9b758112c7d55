package org.chronik.web;

import java.io.Serializable;

/**
 * A saved filter as its list offers it to a user.
 *
 * @param version of the row that was read, for whoever changes it
 * @param line the filter without language
 * @param sort the order as the address of the list says it; null for the list's own
 * @param own whether it is the user's
 * @param shared whether all users see it
 * @param first whether the user's list opens with it
 * @param owner the name of whose it is
 */
public record SavedFilterRow(
        long id,
        long version,
        String name,
        String line,
        String sort,
        boolean own,
        boolean shared,
        boolean first,
        String owner)
        implements Serializable {}
