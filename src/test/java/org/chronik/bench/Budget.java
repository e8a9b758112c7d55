package org.chronik.bench;

import java.util.ArrayList;
import java.util.List;

/** What a line of the table has to keep, and whether it does. */
final class Budget {

    private static final double QUERY = 1.5;

    private final List<String> verdicts = new ArrayList<>();

    Budget query(Timings query, Timings floor) {
        return atMost("query ≤ 1.5 × SQL floor", query.median(), QUERY * floor.median(), " ms");
    }

    Budget page(Timings page, Timings html, int more) {
        return atMost("page ≤ HTML floor + " + more + " ms", page.median(), html.median() + more, " ms");
    }

    Budget atMost(String what, double value, double most, String unit) {
        verdicts.add(what + ": " + (value <= most ? "met" : "**missed** by " + Line.number(value - most) + unit));
        return this;
    }

    @Override
    public String toString() {
        return String.join("; ", verdicts);
    }
}
