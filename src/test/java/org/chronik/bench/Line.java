package org.chronik.bench;

import java.util.Locale;

/**
 * A line of the table; what was not measured is null.
 *
 * @param shape what was asked
 * @param query the application's reading alone, or the service call
 * @param floor by hand
 * @param page the whole request
 * @param html the bare servlet
 * @param bytes of the answer
 * @param verdict the budget, and whether it is met
 */
record Line(
        String shape,
        Timings query,
        Timings floor,
        Timings page,
        Timings html,
        Long bytes,
        Counters.Count count,
        String verdict) {

    static final String HEAD =
            "| shape | query ms | p95 | SQL floor ms | page ms | p95 | HTML floor ms | bytes | statements | rows | blocks | budget |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|\n";

    String markdown() {
        return String.join(
                        " | ",
                        "| " + shape,
                        median(query),
                        p95(query),
                        median(floor),
                        median(page),
                        p95(page),
                        median(html),
                        bytes == null ? "" : String.format(Locale.ROOT, "%,d", bytes),
                        count == null ? "" : number(count.statements()),
                        count == null ? "" : String.format(Locale.ROOT, "%,.0f", count.rows()),
                        count == null ? "" : String.format(Locale.ROOT, "%,.0f", count.blocks()),
                        verdict + " |")
                + "\n";
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"shape\":\"%s\",\"query\":%s,\"queryP95\":%s,\"sqlFloor\":%s,\"page\":%s,\"pageP95\":%s,\"htmlFloor\":%s,\"bytes\":%s,"
                        + "\"statements\":%s,\"rows\":%s,\"blocks\":%s,\"budget\":\"%s\"}",
                shape,
                json(query, 0.5),
                json(query, 0.95),
                json(floor, 0.5),
                json(page, 0.5),
                json(page, 0.95),
                json(html, 0.5),
                bytes,
                count == null ? null : count.statements(),
                count == null ? null : count.rows(),
                count == null ? null : count.blocks(),
                verdict);
    }

    private static String json(Timings timings, double share) {
        return timings == null ? "null" : number(share == 0.5 ? timings.median() : timings.p95());
    }

    private static String median(Timings timings) {
        return timings == null ? "" : number(timings.median());
    }

    private static String p95(Timings timings) {
        return timings == null ? "" : number(timings.p95());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
