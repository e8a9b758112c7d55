package org.chronik.web;

import java.io.IOException;
import java.util.List;

/** A file that is written row by row. What is not finished is no file. */
public interface ExportFile {

    /**
     * What stands above a column.
     *
     * @param width in characters
     */
    record Head(String label, int width) {}

    /** Writes what stands above the columns; first of all, and once. */
    void head(List<Head> heads) throws IOException;

    /** Writes a row of texts, moments, dates, numbers and nulls. */
    void row(List<Object> values) throws IOException;

    /** Completes the file. */
    void finish() throws IOException;
}
