package org.chronik.container;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before the mail server and passes everything on, except for two domains: recipients at {@code refused.example}
 * are refused for good, and at the first one at {@code down.example} the connection breaks.
 */
final class PickyMailServer implements Closeable {

    private static final String REFUSED = "@refused.example";
    private static final String DOWN = "@down.example";

    private final ServerSocket listening;
    private final int mailServerPort;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "picky-mail-server");
        thread.setDaemon(true);
        return thread;
    });

    private PickyMailServer(ServerSocket listening, int mailServerPort) {
        this.listening = listening;
        this.mailServerPort = mailServerPort;
    }

    static PickyMailServer before(int mailServerPort) throws IOException {
        PickyMailServer server =
                new PickyMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), mailServerPort);
        server.threads.submit(server::listen);
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    private Void listen() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            threads.submit(() -> serve(client));
        }
        return null;
    }

    private Void serve(Socket client) throws IOException {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), mailServerPort)) {
            threads.submit(() -> answers(server.getInputStream(), client.getOutputStream()));
            BufferedReader commands =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                boolean recipient = line.startsWith("RCPT TO:");
                if (recipient && line.contains(DOWN)) {
                    return null;
                }
                if (recipient && line.contains(REFUSED)) {
                    send(client.getOutputStream(), "550 5.1.1 Nobody of that name here");
                } else {
                    send(server.getOutputStream(), line);
                }
            }
        }
        return null;
    }

    private static Void answers(InputStream from, OutputStream to) throws IOException {
        from.transferTo(to);
        return null;
    }

    private static void send(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
