package org.chronik.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody's browser, as far as HTTP goes: follows no redirects, keeps no cookies. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Visitor() {}

    /** The answer to a GET of a path such as {@code /p/…}. */
    public static HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer to a HEAD. */
    public static HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** The answer to a form that is posted, fields as in {@code action=open&name=Carla}. */
    public static HttpResponse<String> post(String path, String fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create(ConfigProvider.getConfig().getValue("chronik.url", String.class) + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
