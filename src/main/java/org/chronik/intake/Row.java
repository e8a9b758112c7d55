package org.chronik.intake;

/**
 * A line of a file, read by its mapping.
 *
 * @param line where it begins in the file, from 1
 * @param nth 2 for the second line that says the same, and so on
 */
record Row(long line, String[] fields, int nth, Mapping mapping) {

    /** What stands between the fields of a line that is kept. */
    static final String DIVIDER = "\u001F";

    static Row of(long line, String kept, int nth, Mapping mapping) {
        return new Row(line, kept.split(DIVIDER, -1), nth, mapping);
    }

    /** What a field says, without spaces around it; empty if no column is mapped to it. */
    String get(ImportField field) {
        Integer column = mapping.columns().get(field);
        return column == null || column >= fields.length ? "" : fields[column].strip();
    }

    /** The same, null instead of empty. */
    String optional(ImportField field) {
        String value = get(field);
        return value.isEmpty() ? null : value;
    }
}
