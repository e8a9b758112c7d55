package org.chronik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came of some lines. */
class Outcome {

    private final long lines;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Long, UUID> keys = new LinkedHashMap<>();
    private long fresh;
    private long known;
    private long faulty;
    private long lastFaulty = -1;
    private Entries.Span written;

    /** What is wrong with a line. */
    record Fault(long line, LineFault what) {}

    Outcome(long lines) {
        this.lines = lines;
    }

    /** The line brings something new that is known by this key. */
    void fresh(Row row, UUID key) {
        fresh++;
        keys.put(row.line(), key);
    }

    /** All of the line is there. */
    void isThere() {
        known++;
    }

    /** All of the line is there, known by this key; of those that say the same more may be there, or fewer. */
    void isThere(Row row, UUID key) {
        isThere();
        keys.put(row.line(), key);
    }

    /** These entries were written. */
    void wrote(Entries.Span span) {
        written = span;
    }

    /** What was written, or null. */
    Entries.Span written() {
        return written;
    }

    /** Something is wrong with a line; lines come one after the other. */
    void fault(Row row, ImportField field, ImportFault what, Object... arguments) {
        List<String> written = Arrays.stream(arguments).map(String::valueOf).toList();
        faults.add(new Fault(row.line(), new LineFault(field, what, written)));
        if (lastFaulty != row.line()) {
            lastFaulty = row.line();
            faulty++;
        }
    }

    boolean isFaulty(Row row) {
        return lastFaulty == row.line();
    }

    long lines() {
        return lines;
    }

    long fresh() {
        return fresh;
    }

    long known() {
        return known;
    }

    long faulty() {
        return faulty;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<Long, UUID> keys() {
        return keys;
    }
}
