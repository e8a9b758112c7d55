package org.chronik.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Measures what many open pages cost: push, polls, memory. */
final class CrowdShapes {

    private static final int REQUESTS = Timings.REQUESTS;
    /** One a second: enough for a 95th percentile that is not the longest of all. */
    private static final int NOTES = 60;

    private static final int POLL_SECONDS = 5;

    private final String url;
    private final Browser browser;
    private final Heap heap;
    private final Notes notes;
    private final List<Line> lines = new ArrayList<>();

    CrowdShapes(String url, Browser browser, Heap heap, Notes notes) {
        this.url = url;
        this.browser = browser;
        this.heap = heap;
        this.notes = notes;
    }

    List<Line> measure() throws Exception {
        long before = heap.used();
        try (Crowd crowd = new Crowd(url)) {
            double each = (heap.used() - before) / 1024.0 / Crowd.SIZE;
            polls(crowd, each);
            Queue<Overview> watchers = new ConcurrentLinkedQueue<>(crowd.pages().subList(0, 1));
            try (Watch watch = new Watch(watchers)) {
                crowd.connect(watch::heard);
                catchUp(watchers);
                push("push, 1 page watching of " + Crowd.SIZE, watch, 300);
                watchers.addAll(crowd.pages().subList(1, Crowd.SIZE));
                catchUp(watchers);
                push("push, " + Crowd.SIZE + " pages watching", watch, 1000);
            }
        }
        return lines;
    }

    /** A page that comes into view shows first what it has missed. */
    private static void catchUp(Queue<Overview> pages) throws IOException, InterruptedException {
        for (Overview page : pages) {
            page.news();
        }
    }

    /** All of it once to warm up, then once more to measure. */
    private void push(String shape, Watch watch, int most) throws Exception {
        write(watch);
        watch.missing();
        watch.shown();
        write(watch);
        int missing = watch.missing();
        Timings shown = watch.shown();
        add(new Line(
                shape,
                null,
                null,
                shown,
                null,
                null,
                null,
                new Budget()
                        .atMost("p95 ≤ " + most + " ms", shown.p95(), most, " ms")
                        .atMost("each page shows each note", missing, 0, " of them")
                        .toString()));
    }

    private void write(Watch watch) throws Exception {
        CountDownLatch written = new CountDownLatch(NOTES);
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        Queue<Exception> errors = new ConcurrentLinkedQueue<>();
        writer.scheduleAtFixedRate(
                () -> {
                    tried(() -> watch.written(notes.write()), errors);
                    written.countDown();
                },
                0,
                1,
                TimeUnit.SECONDS);
        written.await();
        writer.shutdown();
        if (!errors.isEmpty()) {
            throw errors.remove();
        }
    }

    /** Each page polls every five seconds while 20 notes a second are written. */
    private void polls(Crowd crowd, double heapEach) throws Exception {
        Overview list = new Overview(browser, "/crm");
        Timings alone = Timings.of(REQUESTS, () -> rows(list));
        Queue<Exception> errors = new ConcurrentLinkedQueue<>();
        ScheduledExecutorService others = Executors.newScheduledThreadPool(8);
        int step = POLL_SECONDS * 1000 / Crowd.SIZE;
        for (int i = 0; i < Crowd.SIZE; i++) {
            Overview page = crowd.pages().get(i);
            others.scheduleAtFixedRate(
                    () -> tried(page::poll, errors), (long) i * step, POLL_SECONDS * 1000L, TimeUnit.MILLISECONDS);
        }
        others.scheduleAtFixedRate(() -> tried(notes::write, errors), 0, 50, TimeUnit.MILLISECONDS);
        Timings busy = Timings.of(REQUESTS, () -> rows(list));
        others.shutdownNow();
        Budget budget = new Budget()
                .atMost("page p95 ≤ 3 × alone", busy.p95(), 3 * alone.p95(), " ms")
                .atMost("no error", errors.size(), 0, "")
                .atMost("heap per page ≤ 150 kB", heapEach, 150, " kB");
        errors.stream().limit(1).forEach(error -> Report.progress("%s", error));
        add(new Line("open-500", null, null, busy, alone, null, null, budget + " (" + Line.number(heapEach) + " kB)"));
    }

    private interface Request {
        void send() throws Exception;
    }

    private static void tried(Request request, Queue<Exception> errors) {
        try {
            request.send();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            errors.add(e);
        }
    }

    private static long rows(Overview list) throws IOException, InterruptedException {
        long start = System.nanoTime();
        list.rows();
        return System.nanoTime() - start;
    }

    private void add(Line line) {
        lines.add(line);
        Report.progress("%s", line.markdown().strip());
    }
}
