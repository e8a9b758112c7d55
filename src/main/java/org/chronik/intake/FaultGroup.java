package org.chronik.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chronik.web.SqlRow;
import org.chronik.web.Texts;

/**
 * What is wrong with some lines alike.
 *
 * @param lines how many
 * @param ranges the first of them
 */
public record FaultGroup(LineFault fault, long lines, List<Range> ranges) implements Serializable {

    /** Lines one after the other; both ends are among them. */
    public record Range(long first, long last) implements Serializable {

        /** From {@code first-last}. */
        static Range of(String written) {
            int between = written.indexOf('-');
            return new Range(
                    Long.parseLong(written.substring(0, between)), Long.parseLong(written.substring(between + 1)));
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /** From a row with a fault, how many lines have it, and their first ranges, divided by spaces. */
    static FaultGroup of(SqlRow row) {
        return new FaultGroup(
                LineFault.of(row, 0),
                row.number(3),
                Arrays.stream(row.text(4).split(" ")).map(Range::of).toList());
    }

    /** Which lines: {@code Lines 3–5, 9 and 120 more}. */
    String where(Locale reader) {
        long shown = ranges.stream()
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
        String written = ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
        return Texts.in(reader, "import.lines", lines, written, lines - shown);
    }
}
