package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The last signals that reached this server, numbered. A page asks what came after the number it knows, which costs no
 * query; a new epoch, after the database was away, tells it that something may be missing.
 */
@ApplicationScoped
public class LiveFeed {

    private static final int KEPT = 1000;

    @Inject
    private LivePages pages;

    @Inject
    private LivePace pace;

    @Inject
    private Event<LiveAudience> audiences;

    private final Deque<Message> last = new ArrayDeque<>();
    private long number;
    private String epoch = UUID.randomUUID().toString();

    /** Where a page stands: what it has seen. */
    public record Position(String epoch, long number) implements java.io.Serializable {}

    /** A signal with its number, which is unique in its epoch. */
    public record Message(String epoch, long number, LiveSignal signal) {

        /** As the browser gets it that has to find out whether it is concerned. */
        public Map<String, Object> json() {
            return json(false, 0);
        }

        /**
         * As the browser gets it.
         *
         * @param sure whether it concerns the page for sure
         * @param window milliseconds within which the page refreshes
         */
        Map<String, Object> json(boolean sure, int window) {
            return Map.of(
                    "sure", sure,
                    "window", window,
                    "epoch", epoch,
                    "number", number,
                    "kind", signal.kind().name(),
                    "entry", signal.subject(),
                    "records", signal.records());
        }
    }

    /** Takes a signal in and pushes it to the open pages of this server that it concerns, or may concern. */
    void received(LiveSignal signal) {
        Message message = add(signal);
        LiveAudience audience = LiveAudience.of(signal, pages.open());
        audiences.fire(audience);
        int window = pace.window();
        pages.send(message.json(true, window), audience.concerned());
        pages.send(message.json(false, window), audience.unsure());
    }

    private synchronized Message add(LiveSignal signal) {
        Message message = new Message(epoch, ++number, signal);
        last.addLast(message);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
        return message;
    }

    /** After a gap: tells every page to look for itself. */
    void newEpoch() {
        Map<String, Object> lost =
                Map.of("epoch", beginEpoch(), "number", 0, "kind", "LOST", "sure", false, "window", pace.window());
        pages.send(lost, pages.open());
    }

    /** Says nothing but that the server is there; a page that hears nothing for some of these connects anew. */
    void beat() {
        pages.send(Map.of(), pages.open());
    }

    private synchronized String beginEpoch() {
        epoch = UUID.randomUUID().toString();
        last.clear();
        return epoch;
    }

    public synchronized Position position() {
        return new Position(epoch, number);
    }

    /** What came after a position, oldest first; null if that cannot be said any more. */
    public synchronized List<Message> since(Position seen) {
        boolean known = seen.epoch().equals(epoch)
                && (seen.number() == number
                        || (!last.isEmpty() && last.getFirst().number() <= seen.number() + 1));
        return known
                ? last.stream().skip(last.size() - (number - seen.number())).toList()
                : null;
    }
}
