package org.chronik.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An order of rows in SQL: expressions, all in one direction, the last of them the row's key.
 *
 * @param names what a query calls them; the key is {@code id}
 */
record ListOrder(List<String> expressions, List<String> names, boolean down) {

    static ListOrder of(List<String> by, String id, boolean down) {
        List<String> expressions = Stream.concat(by.stream(), Stream.of(id)).toList();
        List<String> names = IntStream.rangeClosed(0, by.size())
                .mapToObj(i -> i == by.size() ? "id" : "s" + i)
                .toList();
        return new ListOrder(expressions, names, down);
    }

    /** The expressions with their names, to be selected. */
    String select() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> expressions.get(i) + " " + names.get(i))
                .collect(Collectors.joining(", "));
    }

    /** Orders by the expressions. */
    String by() {
        return by(expressions, "");
    }

    /** Orders what was selected, in a query that has it under this name. */
    String byNames(String of) {
        return by(names, of + ".");
    }

    private String by(List<String> what, String prefix) {
        String direction = down ? " desc" : " asc";
        return what.stream().map(one -> prefix + one + direction).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** Behind a row with these values. */
    SqlCondition after(List<?> values) {
        return compare(values, down ? "<" : ">");
    }

    SqlCondition at(List<?> values) {
        return compare(values, "=");
    }

    private SqlCondition compare(List<?> values, String sign) {
        if (values.isEmpty()) {
            return SqlCondition.TRUE;
        }
        String places = values.stream().map(value -> "?").collect(Collectors.joining(", "));
        String left = String.join(", ", expressions.subList(0, values.size()));
        return new SqlCondition("(" + left + ") " + sign + " (" + places + ")", new ArrayList<>(values));
    }

    /** The first expressions alone, or the rest. */
    ListOrder part(int from, int to) {
        return new ListOrder(expressions.subList(from, to), names.subList(from, to), down);
    }
}
