package org.chronik.intake;

/** Rows in the text format of PostgreSQL's COPY. */
public final class CopyRows {

    private final StringBuilder rows = new StringBuilder();

    /** One more row; a value's text is what counts, and null is null. */
    public CopyRows row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
        return this;
    }

    private void append(Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            append(text);
        } else {
            rows.append(value);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                case '\\' -> rows.append("\\\\");
                default -> rows.append(c);
            }
        }
    }

    /** How many characters they are. */
    int length() {
        return rows.length();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** All rows, as COPY reads them. */
    @Override
    public String toString() {
        return rows.toString();
    }
}
