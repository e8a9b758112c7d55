package org.chronik.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that waits for PostgreSQL as soon as PostgreSQL has said why it cannot work: the library would
 * go on asking until its time is up.
 */
final class StartWatch implements AutoCloseable {

    private static final long MILLISECONDS = 300;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    StartWatch(DatabaseFolder folder) {
        Thread waiting = Thread.currentThread();
        timer.scheduleWithFixedDelay(
                () -> {
                    if (gaveUp(folder)) {
                        waiting.interrupt();
                    }
                },
                MILLISECONDS,
                MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    private static boolean gaveUp(DatabaseFolder folder) {
        try {
            return folder.complaint().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the watch, and fails if it has interrupted. */
    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        if (Thread.interrupted()) {
            throw new IOException("PostgreSQL gave up");
        }
    }
}
