package org.chronik.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocket;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The last that the pages of a window said to the server and heard from it: printed when a test fails. */
final class Traffic {

    private static final int KEPT = 40;
    private static final int SHOWN = 200;

    private final Deque<String> last = new ArrayDeque<>();

    Traffic(BrowserContext window) {
        window.onRequest(this::asked);
        window.onResponse(this::answered);
        window.onRequestFailed(request -> add("< failed " + request.failure() + " " + request.url()));
        window.onPage(this::listen);
    }

    private void listen(Page page) {
        page.onWebSocket(this::listen);
    }

    private void listen(WebSocket socket) {
        add("push opened");
        socket.onFrameReceived(frame -> add("push " + frame.text()));
        socket.onSocketError(error -> add("push failed " + error));
        socket.onClose(closed -> add("push closed"));
    }

    private void asked(Request request) {
        if (!isResource(request.url())) {
            String form = request.postData() == null ? "" : request.postData().replaceFirst(".*source=", "");
            add("> " + request.method() + " " + request.url() + " " + form);
        }
    }

    private void answered(Response response) {
        if (!isResource(response.url())) {
            add("< " + response.status() + " " + response.url());
        }
    }

    private static boolean isResource(String url) {
        return url.contains("jakarta.faces.resource");
    }

    private void add(String line) {
        last.addLast(Instant.now() + " " + line.substring(0, Math.min(line.length(), SHOWN)));
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    @Override
    public String toString() {
        return last.stream().collect(Collectors.joining("\n", "\none window:\n", "\n"));
    }
}
