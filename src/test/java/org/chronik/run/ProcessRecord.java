package org.chronik.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process as a file remembers it, in the manner of PostgreSQL's postmaster.pid: its number in the first line, the
 * second of its start in the third. The start tells it from a later process that got the same number.
 */
final class ProcessRecord {

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,10})\\R.*\\R(\\d{1,12})\\R(?s:.*)");
    // PostgreSQL notes its start a little later than the system, and the system's own clock of starts may shift
    private static final Duration PRECISION = Duration.ofSeconds(5);
    private static final long SECONDS_TO_END = 30;

    private final Path file;

    ProcessRecord(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) throws IOException {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        OwnerOnly.write(file, process.pid() + "\n\n" + start.getEpochSecond() + "\n");
    }

    /** The process where it runs. */
    Optional<ProcessHandle> running() throws IOException {
        Matcher record = FORMAT.matcher(Files.exists(file) ? Files.readString(file) : "");
        if (!record.matches()) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochSecond(Long.parseLong(record.group(2)));
        return ProcessHandle.of(Long.parseLong(record.group(1))).filter(process -> process.info()
                .startInstant()
                .map(instant -> Duration.between(start, instant).abs())
                .filter(difference -> difference.compareTo(PRECISION) <= 0)
                .isPresent());
    }

    /** Whether the file names a process that ended, while another one now has its number. */
    boolean namesAnother() throws IOException {
        Matcher record = FORMAT.matcher(Files.exists(file) ? Files.readString(file) : "");
        return record.matches()
                && ProcessHandle.of(Long.parseLong(record.group(1))).isPresent()
                && running().isEmpty();
    }

    /** Waits for its end, and makes it end when that takes too long. */
    static void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
