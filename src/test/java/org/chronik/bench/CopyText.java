package org.chronik.bench;

import java.time.Instant;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder rows = new StringBuilder();

    CopyText row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
        return this;
    }

    private void append(Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\n' -> rows.append("\\n");
                    case '\t' -> rows.append("\\t");
                    case '\\' -> rows.append("\\\\");
                    default -> rows.append(c);
                }
            }
        } else if (value instanceof Instant moment) {
            rows.append(moment);
        } else {
            rows.append(value);
        }
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
