package org.chronik.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.chronik.bench.inside.Shape;
import org.postgresql.PGConnection;

/** Measures all entries as a file, beside {@code COPY} of what is read for it. */
final class ExportShapes {

    private static final int TIMES = 3;
    private static final int MANY = 1_000_000;
    private static final int MOST_GROWTH = 64;

    private static final String COPY = "copy (" + Shape.everything() + ") to stdout";

    private final Browser browser;
    private final Connection database;
    private final Heap heap;
    private final List<Line> lines = new ArrayList<>();

    ExportShapes(Browser browser, Connection database, Heap heap) {
        this.browser = browser;
        this.database = database;
        this.heap = heap;
    }

    List<Line> measure() throws Exception {
        shape("csv", 4);
        shape("xlsx", 0);
        return lines;
    }

    /**
     * One format.
     *
     * @param slower how many times as long as {@code COPY} it may take; 0 if that is no matter
     */
    private void shape(String format, int slower) throws Exception {
        String path = "/export/entries?columns=all&filter=&format=" + format;
        long rows = rows();
        double growth = growth(path) / 1024.0 / 1024;
        AtomicLong bytes = new AtomicLong();
        Timings.Work export = () -> timed(() -> bytes.set(browser.drain(path)));
        Timings.Work copy = () -> timed(this::copy);
        List<Timings> both =
                rows > MANY ? List.of(Timings.once(export), Timings.once(copy)) : Timings.inTurn(TIMES, export, copy);
        double took = both.get(0).median();
        double floor = both.get(1).median();
        Budget budget = new Budget().atMost("heap growth ≤ 64 MB", growth, MOST_GROWTH, " MB");
        if (slower > 0) {
            budget.atMost("≥ ¼ of COPY's speed", took, slower * floor, " ms");
        }
        String said = String.format(
                Locale.ROOT,
                " (%,.0f rows/s, COPY %,.0f rows/s, %.2f of its speed; heap growth %.1f MB)",
                rows * 1000 / took,
                rows * 1000 / floor,
                floor / took,
                growth);
        Line line =
                new Line("export " + format, null, both.get(1), both.get(0), null, bytes.get(), null, budget + said);
        lines.add(line);
        Report.progress("%s", line.markdown().strip());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private long rows() throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery("select count(*) from crm_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void copy() throws SQLException, IOException {
        database.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
    }

    /** The most that the heap holds while the file is written, beyond what it held before. */
    private long growth(String path) throws IOException, InterruptedException {
        long before = heap.used();
        long most = before;
        CompletableFuture<Void> export = CompletableFuture.runAsync(() -> drain(path));
        while (!hasEnded(export)) {
            most = Math.max(most, heap.used());
        }
        return most - before;
    }

    /** Looks again after a while: each look collects garbage, which takes time from the export. */
    private static boolean hasEnded(CompletableFuture<Void> export) throws InterruptedException {
        try {
            export.get(2, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the export failed", e);
        }
    }

    private void drain(String path) {
        try {
            browser.drain(path);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
