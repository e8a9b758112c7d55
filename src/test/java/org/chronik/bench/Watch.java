package org.chronik.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that somebody looks at: they ask what is new when they hear of something, and show it. */
final class Watch implements Closeable {

    /** What {@code chronik.js} waits, so that several messages are one refresh. */
    private static final int GATHERING_MILLIS = 40;

    private static final int LONGEST_SECONDS = 30;

    private static final Pattern WINDOW = Pattern.compile("\"window\":(\\d+)");

    private final Queue<Overview> watching;
    private final Set<Overview> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pages = Executors.newScheduledThreadPool(16);
    private final Queue<Notes.Written> notes = new ConcurrentLinkedQueue<>();

    /** By page, when it showed which note first; milliseconds since 1970. */
    private final Map<Overview, Map<String, Long>> shown = new ConcurrentHashMap<>();

    private volatile String last;

    Watch(Queue<Overview> watching) {
        this.watching = watching;
    }

    /** A note is in the database. */
    void written(Notes.Written note) {
        notes.add(note);
        last = note.text();
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
        try {
            synchronized (page) {
                String rows = page.news();
                long now = System.currentTimeMillis();
                Map<String, Long> first = shown.computeIfAbsent(page, one -> new ConcurrentHashMap<>());
                Notes.in(rows).forEach(note -> first.putIfAbsent(note, now));
            }
            synchronized (shown) {
                shown.notifyAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Report.progress("%s", e);
        }
    }

    /** Waits until all pages have shown all notes, but not for ever; how many are missing then. */
    int missing() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        synchronized (shown) {
            while (!isLastShown() && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(shown, end - System.nanoTime());
            }
        }
        return notes.size() * watching.size() - millis().size();
    }

    /** A page that shows the last note has nothing more to come. */
    private boolean isLastShown() {
        return watching.stream()
                .allMatch(page -> shown.getOrDefault(page, Map.of()).containsKey(last));
    }

    /** From each note's commit to each page that showed it; begins anew. */
    Timings shown() {
        double[] all = millis().stream().mapToDouble(Double::doubleValue).toArray();
        notes.clear();
        return Timings.sorted(all);
    }

    private List<Double> millis() {
        List<Double> all = new ArrayList<>();
        for (Overview page : watching) {
            Map<String, Long> first = shown.getOrDefault(page, Map.of());
            notes.stream()
                    .filter(note -> first.containsKey(note.text()))
                    .forEach(note -> all.add((double) (first.get(note.text()) - note.committedMillis())));
        }
        return all;
    }

    @Override
    public void close() {
        pages.shutdownNow();
    }
}
