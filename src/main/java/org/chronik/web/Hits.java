package org.chronik.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What a look-up has found.
 *
 * @param values keys; or for each part of a text the words that have it
 * @param rows how many rows that are, about
 * @param all how many rows there are, about; 0 where that was not asked
 */
record Hits(List<List<Object>> values, double rows, double all) {

    /** As good as everything. */
    static final Hits TOO_MANY = new Hits(List.of(), Double.MAX_VALUE, 0);

    /** One key, which the query itself finds. */
    static final Hits ONE_KEY = new Hits(List.of(List.of("")), Access.KeyIndex.MANY, 0);

    static Hits keys(List<Object> keys, double rows) {
        return new Hits(List.of(keys), rows, 0);
    }

    /** Each row: a word, in how many entries it is, how many entries there are. */
    static Hits words(List<SqlRow> rows) {
        double all = rows.isEmpty() ? 0 : Math.max(0, rows.get(0).decimalNumber(2));
        double sum = rows.stream().mapToDouble(row -> row.decimalNumber(1)).sum();
        return new Hits(List.of(rows.stream().map(row -> row.raw(0)).toList()), sum, all);
    }

    /** Both, as if one had nothing to do with the other. */
    Hits and(Hits other) {
        List<List<Object>> both = new ArrayList<>(values);
        both.addAll(other.values);
        double most = Math.max(Math.max(all, other.all), 1);
        return new Hits(both, most * Math.min(1, rows / most) * Math.min(1, other.rows / most), most);
    }

    /** Nothing can pass the test. */
    boolean isNone() {
        return values.stream().anyMatch(List::isEmpty);
    }

    boolean isTooMany() {
        return values.isEmpty();
    }
}
