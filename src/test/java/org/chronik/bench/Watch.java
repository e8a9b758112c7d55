package org.chronik.bench;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Pages that somebody looks at: they ask what is new when they hear of something, and show it. */
final class Watch {

    private final Queue<Overview> watching;
    private final int gathering;
    private final Set<Overview> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pages = Executors.newScheduledThreadPool(16);
    private final List<Double> millis = new CopyOnWriteArrayList<>();
    private volatile Notes.Written last;

    Watch(Queue<Overview> watching, int gatheringMillis) {
        this.watching = watching;
        this.gathering = gatheringMillis;
    }

    /** A note is in the database. */
    void written(Notes.Written note) {
        last = note;
    }

    void heard(Overview page) {
        if (watching.contains(page) && due.add(page)) {
            pages.schedule(() -> refresh(page), gathering, TimeUnit.MILLISECONDS);
        }
    }

    private void refresh(Overview page) {
        due.remove(page);
        Notes.Written note = last;
        try {
            synchronized (page) {
                page.news();
                String rows = page.rows();
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
