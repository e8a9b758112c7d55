package org.chronik.bench;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that somebody looks at: they ask what is new when they hear of something, and show it. */
final class Watch {

    /** What {@code chronik.js} waits, so that several messages are one refresh. */
    private static final int GATHERING_MILLIS = 40;

    private static final Pattern WINDOW = Pattern.compile("\"window\":(\\d+)");

    private final Queue<Overview> watching;
    private final Set<Overview> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pages = Executors.newScheduledThreadPool(16);
    private final List<Double> millis = new CopyOnWriteArrayList<>();
    private volatile Notes.Written last;

    Watch(Queue<Overview> watching) {
        this.watching = watching;
    }

    /** A note is in the database. */
    void written(Notes.Written note) {
        last = note;
    }

    /** A page has heard of an entry: it refreshes at a moment of its own within the time that the message names. */
    void heard(Overview page, String message) {
        Matcher window = WINDOW.matcher(message);
        if (message.contains("NEW_ENTRY") && window.find() && watching.contains(page) && due.add(page)) {
            double own = ThreadLocalRandom.current().nextDouble() * Integer.parseInt(window.group(1));
            pages.schedule(() -> refresh(page), GATHERING_MILLIS + Math.round(own), TimeUnit.MILLISECONDS);
        }
    }

    private void refresh(Overview page) {
        due.remove(page);
        Notes.Written note = last;
        try {
            synchronized (page) {
                String rows = page.news();
                if (note != null && rows.contains(note.text())) {
                    millis.add((double) (System.currentTimeMillis() - note.committedMillis()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Report.progress("%s", e);
        }
    }

    /** From each note's commit to each page that showed it. */
    Timings shown() {
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        millis.clear();
        return Timings.sorted(all);
    }

    void close() {
        pages.shutdownNow();
    }
}
