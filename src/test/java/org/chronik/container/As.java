package org.chronik.container;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does something as a user of the sample data, or as nobody: {@code As.user("anna").does(() -> quotes.send(id, draft))}.
 * The user is signed in for real, so roles and the current user are what they are in a request. Each call has a thread
 * and a request of its own and begins outside any transaction.
 */
public final class As {

    private static final long DEADLINE_SECONDS = 90;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "as-somebody");
        thread.setDaemon(true);
        return thread;
    });

    private final String login;

    private As(String login) {
        this.login = login;
    }

    /** What somebody does, with nothing to give back. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** admin, anna, bernd or lena. */
    public static As user(String login) {
        return new As(login);
    }

    /** Nobody is signed in, as with the customer's link. */
    public static As nobody() {
        return new As("");
    }

    /** Does it; what it throws is thrown here. */
    public void does(Action action) {
        gets(() -> {
            action.run();
            return null;
        });
    }

    /** Does it and gives back what comes of it; what it throws is thrown here. */
    public <T> T gets(Callable<T> work) {
        return result(starts(work));
    }

    /** Begins to do it, beside others; {@link #result} waits for it. */
    public <T> Future<T> starts(Callable<T> work) {
        return THREADS.submit(inHisName(work));
    }

    /** What came of something that was started; what it threw is thrown here. */
    public static <T> T result(Future<T> started) {
        try {
            return started.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("not done after " + DEADLINE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof ExecutionException) {
            return thrown(cause.getCause());
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
    }

    private <T> Callable<T> inHisName(Callable<T> work) {
        OwnRequest request = CDI.current().select(OwnRequest.class).get();
        Executor executor =
                Optional.ofNullable(SignInServlet.inTheNameOf(login)).orElseGet(this::signIn);
        return () -> {
            FutureTask<T> task = new FutureTask<>(work);
            executor.execute(() -> request.run(task));
            return task.get();
        };
    }

    private Executor signIn() {
        int status = Visitor.post(SignInServlet.PATH, "login=" + login).statusCode();
        return Optional.ofNullable(SignInServlet.inTheNameOf(login))
                .orElseThrow(() -> new IllegalStateException(login + " cannot sign in: " + status));
    }
}
