package org.chronik.filter;

import java.util.List;
import java.util.Objects;

/**
 * What the parser must know of a column.
 *
 * @param type what the column holds
 * @param choices what an ENUM or USER column can hold, in the order in which an error lists them; else empty
 */
public record FilterColumn(ColumnType type, List<Choice> choices) {

    public FilterColumn {
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
    }

    /** A column without choices. */
    public static FilterColumn of(ColumnType type) {
        return new FilterColumn(type, List.of());
    }
}
