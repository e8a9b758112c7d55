package org.chronik.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Somebody's browser, as far as HTTP goes: one session, signed in. */
final class Browser {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    Browser(String url) {
        this.url = url;
    }

    /** Signs in as a user of {@link Stock}. */
    Browser signIn(String login) throws IOException, InterruptedException {
        PageState page = new PageState(get("/login"));
        String answer = post(
                        "/login",
                        Map.of(
                                "login",
                                "login",
                                "login:user",
                                login,
                                "login:password",
                                Password.PLAIN,
                                "login:sign-in",
                                "",
                                "jakarta.faces.ViewState",
                                page.viewState()),
                        false)
                .headers()
                .firstValue("location")
                .orElseThrow(() -> new IOException(login + " cannot sign in"));
        if (answer.contains("login")) {
            throw new IOException(login + " is led to " + answer);
        }
        return this;
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Reads an answer of any size, and says how many bytes it has. */
    long drain(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + answer.statusCode());
            }
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    HttpResponse<String> post(String path, Map<String, String> fields, boolean ajax)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
        if (ajax) {
            request.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400 || (ajax && !answer.body().contains("<partial-response"))) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Sends a file as a form does; where the answer leads, without the server. */
    String upload(String path, Map<String, String> fields, Path file) throws IOException, InterruptedException {
        String boundary = "chronik-" + System.nanoTime();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, file.getFileName()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        String location = http.send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .orElseThrow(() -> new IOException(path + " leads nowhere"));
        return location.startsWith(url) ? location.substring(url.length()) : location;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    CompletableFuture<WebSocket> connect(String path, WebSocket.Listener listener) {
        return http.newWebSocketBuilder().buildAsync(URI.create(url.replaceFirst("http", "ws") + path), listener);
    }
}
