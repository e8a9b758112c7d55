package org.chronik.container;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something is true, and fails if it is not in time. */
public final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Wait() {}

    public static void until(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not after " + LONGEST.toSeconds() + " seconds: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
