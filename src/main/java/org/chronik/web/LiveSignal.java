package org.chronik.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something changed that open pages may show; sent to all servers when the change is committed.
 *
 * @param kind what it is
 * @param subject the entry's key, or 0 for a record
 * @param records keys of the records concerned; empty where they are too many to name: then it concerns all
 */
public record LiveSignal(Kind kind, long subject, List<Long> records) {

    private static final Pattern PAYLOAD =
            Pattern.compile("(NEW_ENTRY|CHANGED_ENTRY|CHANGED_RECORD) \\d{1,18} (\\d{1,18}(,\\d{1,18})*)?");

    /** PostgreSQL sends at most 8,000 bytes. */
    private static final int MOST_RECORDS = 300;

    /** What changed. */
    public enum Kind {
        NEW_ENTRY,
        CHANGED_ENTRY,
        CHANGED_RECORD
    }

    public LiveSignal {
        records = records.size() > MOST_RECORDS ? List.of() : List.copyOf(records);
    }

    String encode() {
        return kind + " " + subject + " "
                + records.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The signal that was encoded so; empty for anything else that somebody may have sent on the channel. */
    static Optional<LiveSignal> decode(String payload) {
        return Optional.of(PAYLOAD.matcher(payload)).filter(Matcher::matches).map(sent -> decoded(payload));
    }

    private static LiveSignal decoded(String payload) {
        String[] parts = payload.split(" ", 3);
        List<Long> records = parts[2].isEmpty()
                ? List.of()
                : Arrays.stream(parts[2].split(",")).map(Long::valueOf).toList();
        return new LiveSignal(Kind.valueOf(parts[0]), Long.parseLong(parts[1]), records);
    }
}
