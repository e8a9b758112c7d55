package org.chronik.system;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work in the background that is done once at a time: what is asked for while it runs is done by one more run. */
public final class SingleWorker {

    private final Executor executor;
    private final Runnable work;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();

    public SingleWorker(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    /** Sees to it that all of the work is done that there is by now; does not wait for it. */
    public void wake() {
        wanted.set(true);
        if (running.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            while (wanted.compareAndSet(true, false)) {
                work.run();
            }
        } finally {
            running.set(false);
        }
        if (wanted.get()) {
            wake();
        }
    }
}
