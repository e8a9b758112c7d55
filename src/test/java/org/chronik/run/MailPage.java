package org.chronik.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page on the loopback address that shows the mails that were received: who tries things out reads them there. */
final class MailPage implements Closeable {

    private static final Pattern PART = Pattern.compile("/(\\d{1,9})/(\\d{1,9})");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final MailServer mails;

    private MailPage(HttpServer server, MailServer mails) {
        this.server = server;
        this.mails = mails;
        server.createContext("/", this::answer);
        server.start();
    }

    static MailPage start(int port, MailServer mails) throws IOException {
        return new MailPage(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), mails);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReceivedMails received = ReceivedMails.of(mails);
            String path = exchange.getRequestURI().getPath();
            MailPart part = part(received, path);
            if ("/".equals(path)) {
                send(exchange, OK, "text/html; charset=UTF-8", received.html().getBytes(StandardCharsets.UTF_8));
            } else if (part != null) {
                send(exchange, OK, part.type(), part.bytes());
            } else {
                send(exchange, NOT_FOUND, "text/plain", "Not found".getBytes(StandardCharsets.UTF_8));
            }
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static MailPart part(ReceivedMails received, String path) throws IOException, MessagingException {
        Matcher numbers = PART.matcher(path);
        return numbers.matches()
                ? received.part(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
                : null;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        // Mails come from anywhere: nothing in them may run. (A PDF does not show under this policy, and cannot run.)
        if (!type.startsWith("application/pdf")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        }
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
