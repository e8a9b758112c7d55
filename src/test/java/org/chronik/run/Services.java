package org.chronik.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the try-out has started; ended in reverse order when the process ends, by whichever way. */
final class Services {

    private final Deque<Closeable> running = new ArrayDeque<>();
    private boolean stopping;

    Services() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    interface Start<T extends Closeable> {
        T start() throws IOException;
    }

    /** Starts one, unless the end has begun: the end waits for a start that is under way, so nothing slips through. */
    synchronized <T extends Closeable> T start(Start<T> start) throws IOException {
        if (stopping) {
            throw new StartFailure("Stopped while starting.");
        }
        T service = start.start();
        running.push(service);
        return service;
    }

    /** Whether the end has begun: what ends now does so because of that. */
    synchronized boolean stopping() {
        return stopping;
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (IOException e) {
                Console.failed("While stopping: " + e);
            }
        }
    }
}
