package org.chronik.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/** The browser of a user of the sample data, as far as HTTP goes. */
public final class SignedInVisitor {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private SignedInVisitor() {}

    /** Signs in: admin, anna, bernd or lena. */
    public static SignedInVisitor of(String login) {
        SignedInVisitor visitor = new SignedInVisitor();
        HttpRequest signIn = request(SignInServlet.PATH)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=" + login))
                .build();
        try {
            visitor.http.send(signIn, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return visitor;
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String path) {
        return begins(path).join();
    }

    /** The same, waiting for nothing. */
    public CompletableFuture<HttpResponse<String>> begins(String path) {
        return http.sendAsync(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create(ConfigProvider.getConfig().getValue("chronik.url", String.class) + path));
    }
}
