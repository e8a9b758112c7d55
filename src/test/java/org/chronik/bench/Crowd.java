package org.chronik.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Many open overviews, some to a session, as somebody with many tabs has. */
final class Crowd implements Closeable {

    static final int SIZE = 500;

    /** Fewer than a session keeps. */
    private static final int EACH = 50;

    private final List<Overview> pages = new ArrayList<>();
    private final List<Browser> browsers = new ArrayList<>();
    private final List<WebSocket> sockets = new ArrayList<>();

    Crowd(String url) throws IOException, InterruptedException {
        for (int i = 0; i < SIZE / EACH; i++) {
            Browser browser = new Browser(url).signIn(Stock.login(i));
            for (int j = 0; j < EACH; j++) {
                browsers.add(browser);
                pages.add(new Overview(browser, "/crm"));
            }
        }
    }

    List<Overview> pages() {
        return pages;
    }

    /** Connects the push of all pages; each hears the messages of its own. */
    void connect(BiConsumer<Overview, String> heard) {
        for (int i = 0; i < pages.size(); i++) {
            Overview page = pages.get(i);
            sockets.add(browsers.get(i)
                    .connect(page.channel(), new Heard(message -> heard.accept(page, message)))
                    .join());
        }
    }

    private record Heard(Consumer<String> what) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            what.accept(data.toString());
            socket.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
    }
}
