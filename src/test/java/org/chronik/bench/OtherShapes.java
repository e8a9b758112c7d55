package org.chronik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures records' pages, the poll, and writing. */
final class OtherShapes {

    private static final int REQUESTS = Timings.REQUESTS;
    private static final int COUNTED = 20;
    private static final int LONGEST_NOTE = 15;
    private static final int LONGEST_POLL = 1024;

    private final Browser browser;
    private final Counters counters;
    private final Notes notes;
    private final List<Line> lines = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    OtherShapes(Browser browser, Counters counters, Notes notes) {
        this.browser = browser;
        this.counters = counters;
        this.notes = notes;
    }

    private interface Request {
        String send() throws Exception;
    }

    List<Line> measure() throws Exception {
        page("start page", () -> browser.get("/"));
        page("the overview as a whole page", () -> browser.get("/crm"));
        page("page of the customer with 1 %", () -> browser.get("/customer?number=k" + Stock.BIG_CUSTOMER));
        page("page of a quote with 5 entries", () -> browser.get("/quote?number=o" + Stock.SMALL_QUOTE));
        page("that customer's entries", () -> browser.get("/crm?customer=k" + Stock.BIG_CUSTOMER));
        page("that quote's entries", () -> browser.get("/crm?record=o" + Stock.SMALL_QUOTE));
        page("customers", () -> browser.get("/customers"));
        page("quotes", () -> browser.get("/quotes"));
        poll();
        notes();
        return lines;
    }

    private void page(String shape, Request request) throws Exception {
        measured(shape, request, "");
    }

    private Line measured(String shape, Request request, String verdict) throws Exception {
        Timings.of(REQUESTS / 4, () -> timed(request));
        counters.reset();
        long bytes = request.send().length();
        double[] millis = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            millis[i] = timed(request) / 1e6;
        }
        return add(
                new Line(shape, null, null, Timings.sorted(millis), null, bytes, counters.each(REQUESTS + 1), verdict));
    }

    private Line add(Line line) {
        lines.add(line);
        Report.progress("%s", line.markdown().strip());
        return line;
    }

    private static long timed(Request request) throws Exception {
        long start = System.nanoTime();
        request.send();
        return System.nanoTime() - start;
    }

    private void poll() throws Exception {
        Overview list = new Overview(browser, "/crm");
        list.poll();
        String verdict = new Budget()
                .atMost("≤ 1 kB", list.poll().length(), LONGEST_POLL, " bytes")
                .toString();
        measured("poll-idle", list::poll, verdict);
    }

    private void notes() throws Exception {
        notes.write();
        counters.reset();
        for (int i = 0; i < COUNTED; i++) {
            notes.write();
        }
        Counters.Count each = counters.each(COUNTED);
        List<Timings> both = Timings.inTurn(
                REQUESTS, () -> notes.write().nanos(), () -> notes.writeBare().nanos());
        Timings service = both.get(0);
        Timings bare = both.get(1);
        Budget budget = new Budget()
                .atMost("≤ 3 × bare INSERTs", service.median(), 3 * bare.median(), " ms")
                .atMost("≤ 15 ms", service.median(), LONGEST_NOTE, " ms");
        add(new Line(
                "note, service to commit",
                service,
                bare,
                null,
                null,
                null,
                counters.each(REQUESTS + 40),
                budget.toString()));
        Overview page = new Overview(browser, "/quote?number=o" + (Stock.SMALL_QUOTE + 2));
        measured(
                "note, dialog round trip",
                () -> saved(page.note(UUID.randomUUID().toString(), "Bench " + number.incrementAndGet())),
                "");
    }

    private static String saved(String answer) {
        if (!answer.contains("saved&#34;:true")) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }
}
