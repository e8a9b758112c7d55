package org.chronik.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chronik.bench.inside.Shape;

/** Measures the overview in all its shapes, each beside its floors. */
final class ReadShapes {

    private static final int REQUESTS = Timings.REQUESTS;
    /** Whose query has a budget of its own. */
    private static final Set<Shape> FLAT = EnumSet.of(Shape.FIRST, Shape.AUTHOR, Shape.MONTH, Shape.TYPE, Shape.TYPES);

    /** Requests whose statements are counted. */
    private static final int COUNTED = 40;

    /** Of each shape before any is measured, so that none pays for the compiler's work on what they share. */
    private static final int WARM_UP = 200;

    private static final int PAGES_DOWN = 1000;

    private final Browser browser;
    private final Counters counters;
    private final Supplier<Duration> cpu;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Measures.
     *
     * @param cpu how long the application's process has been computing
     */
    ReadShapes(Browser browser, Counters counters, Supplier<Duration> cpu) {
        this.browser = browser;
        this.counters = counters;
        this.cpu = cpu;
    }

    List<Line> measure() throws Exception {
        for (Shape shape : Shape.values()) {
            rows(open(shape), WARM_UP);
        }
        for (Shape shape : Shape.values()) {
            lines.add(line(shape));
            Report.progress("%s", lines.get(lines.size() - 1).markdown().strip());
        }
        deep("older 1,000 pages down", list -> {
            list.rows();
            for (int i = 0; i < PAGES_DOWN; i++) {
                list.turn("older");
                list.rows();
            }
        });
        deep("oldest", list -> list.turn("oldest"));
        deep("jump to a date", list -> list.jump("15.6.2021"));
        return lines;
    }

    private Line line(Shape shape) throws Exception {
        Overview list = open(shape);
        rows(list, COUNTED);
        counters.reset();
        rows(list, COUNTED);
        Counters.Count each = counters.each(COUNTED);
        double pageCpu = computing(() -> rows(list, COUNTED));
        double htmlCpu = computing(() -> {
            for (int i = 0; i < COUNTED; i++) {
                html(shape);
            }
        });
        List<Timings> all = Timings.inTurn(
                REQUESTS,
                () -> nanos("/bench/query?shape=" + shape),
                () -> nanos("/bench/floor?shape=" + shape),
                () -> timed(list),
                () -> html(shape),
                () -> nanos("/bench/query?count=1&shape=" + shape));
        Budget budget = new Budget();
        if (FLAT.contains(shape)) {
            budget.query(all.get(0), all.get(1));
        }
        budget.page(all.get(2), all.get(3), shape.columns().contains("text") ? 20 : 10);
        boolean page = !shape.isEither();
        return new Line(
                shape.title(),
                all.get(0),
                all.get(1),
                page ? all.get(2) : null,
                page ? all.get(3) : null,
                page ? Long.valueOf(list.rows().length()) : null,
                page ? each : null,
                (page
                                ? budget + "; computing: page " + Line.number(pageCpu) + " ms, bare table "
                                        + Line.number(htmlCpu) + " ms; "
                                : "")
                        + "count " + Line.number(all.get(4).median()) + " ms");
    }

    private interface Requests {
        void send() throws Exception;
    }

    /** Processor time of the application for each request: the same whatever else the machine does. */
    private double computing(Requests requests) throws Exception {
        Duration before = cpu.get();
        requests.send();
        return cpu.get().minus(before).toMillis() / (double) COUNTED;
    }

    private static void rows(Overview list, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            list.rows();
        }
    }

    private Overview open(Shape shape) throws Exception {
        Overview list = new Overview(browser, "/crm");
        for (int i = 0; i < shape.columns().size() && !shape.isEither(); i++) {
            list.filter(shape.columns().get(i), shape.typed().get(i));
        }
        if (!shape.sort().equals("recorded")) {
            list.sort(shape.sort());
        }
        return list;
    }

    private interface Way {
        void go(Overview list) throws Exception;
    }

    private void deep(String title, Way way) throws Exception {
        Overview first = new Overview(browser, "/crm");
        Overview list = new Overview(browser, "/crm");
        first.rows();
        list.rows();
        way.go(list);
        rows(list, COUNTED);
        counters.reset();
        rows(list, COUNTED);
        Counters.Count each = counters.each(COUNTED);
        List<Timings> both = Timings.inTurn(REQUESTS, () -> timed(list), () -> timed(first));
        String verdict = new Budget()
                .atMost(
                        "page ≤ 2 × first",
                        both.get(0).median(),
                        2 * both.get(1).median(),
                        " ms")
                .toString();
        lines.add(new Line(
                title, null, null, both.get(0), null, (long) list.rows().length(), each, verdict));
        Report.progress("%s", lines.get(lines.size() - 1).markdown().strip());
    }

    private static long timed(Overview list) throws Exception {
        long start = System.nanoTime();
        list.rows();
        return System.nanoTime() - start;
    }

    private long html(Shape shape) throws Exception {
        long start = System.nanoTime();
        browser.get("/bench/floor?html=1&shape=" + shape);
        return System.nanoTime() - start;
    }

    private long nanos(String path) throws Exception {
        String answer = browser.get(path);
        return Long.parseLong(answer.substring(0, answer.indexOf(' ')));
    }
}
