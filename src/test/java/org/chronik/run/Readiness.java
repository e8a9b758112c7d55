package org.chronik.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Waits until the application answers, its process ends, or the server says it is up and the application is not. */
public final class Readiness {

    private static final int MINUTES = 5;
    private static final int FIRST_ERROR = 400;

    private final Process process;
    private final Path log;
    private final HttpRequest request;
    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    /**
     * Of one application.
     *
     * @param process in which it runs, or which started it
     * @param log where it says what went wrong
     */
    public Readiness(Process process, Path log, String url) {
        this.process = process;
        this.log = log;
        this.request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    public void await() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        process.onExit().thenRun(() -> fail("stopped while starting"));
        timer.scheduleWithFixedDelay(this::look, 0, 200, TimeUnit.MILLISECONDS);
        timer.schedule(() -> fail("did not answer within " + MINUTES + " minutes"), MINUTES, TimeUnit.MINUTES);
        try {
            ready.join();
        } catch (CompletionException e) {
            throw (StartFailure) e.getCause();
        } finally {
            timer.shutdownNow();
        }
    }

    private void look() {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status < FIRST_ERROR) {
                ready.complete(null);
            } else if (Files.readString(log).contains(" ready in ")) {
                fail("did not come up (its start page answers " + status + ")");
            }
        } catch (IOException notYet) {
            ready.isDone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(String what) {
        ready.completeExceptionally(new StartFailure("The application " + what + "; the reason is in " + log + "."));
    }
}
