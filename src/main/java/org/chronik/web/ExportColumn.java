package org.chronik.web;

import java.util.function.Function;

/**
 * A column of an exported file.
 *
 * @param of the list's column with which it is shown
 * @param name as in the message key {@code column.name}
 * @param width in characters, where a file has widths
 * @param value of a row: text, a moment, a date, a number, or null
 */
public record ExportColumn<R>(String of, String name, int width, Function<R, Object> value) {

    /** A column that says what the list's column of this name does. */
    public ExportColumn(String name, int width, Function<R, Object> value) {
        this(name, name, width, value);
    }
}
