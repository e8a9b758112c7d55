package org.chronik.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronik.web.Access.Keys;
import org.chronik.web.Access.Range;
import org.chronik.web.Access.Words;
import org.chronik.web.RowFilter.Test;

/**
 * One alternative of a filter: tests that all have to be passed, and what was looked up for them. It says from where rows
 * can be read, and what is left to be tested then.
 */
final class Branch {

    private final List<Test> tests;
    private final Map<Access, Hits> hits;
    private final Test keys;

    Branch(List<Test> tests, Map<Access, Hits> hits) {
        this.tests = tests;
        this.hits = hits;
        this.keys = tests.stream()
                .filter(test -> test.access() instanceof Keys && !hits(test).isTooMany())
                .min(Comparator.comparing(test -> hits(test).rows()))
                .orElse(null);
    }

    private Hits hits(Test test) {
        return hits.get(test.access());
    }

    /** No row can pass. */
    boolean isEmpty() {
        return tests.stream()
                .anyMatch(test -> test.access() != null && hits(test).isNone());
    }

    private List<Test> worded() {
        return tests.stream()
                .filter(test -> test.access() instanceof Words && !hits(test).isTooMany())
                .toList();
    }

    boolean hasKeys() {
        return keys != null;
    }

    boolean hasWords() {
        return !worded().isEmpty();
    }

    /** Whether rows that are read in this order have to be looked at one by one, though there is another way to them. */
    boolean sifts(ListColumn.Sort sort) {
        return tests.stream().anyMatch(test -> test.access() != null && !isWithin(test, sort));
    }

    /** Whether it is a range of what rows are ordered by. */
    private static boolean isWithin(Test test, ListColumn.Sort sort) {
        return test.access() instanceof Range range && sort.by().contains(range.column());
    }

    /** Whether there is a way to its rows that does not look at the others, nor at the words. */
    boolean isFound(ListColumn.Sort sort) {
        return hasRange(sort) || tests.stream().anyMatch(test -> test.access() instanceof Keys);
    }

    /** Whether it has a range of something else than what rows are ordered by. */
    boolean hasRange(ListColumn.Sort sort) {
        return tests.stream().anyMatch(test -> test.access() instanceof Range && !isWithin(test, sort));
    }

    /** The ranges of what rows are ordered by that it has in common with the others. */
    SqlCondition within(ListColumn.Sort sort, List<Branch> others) {
        return join(tests.stream()
                .filter(test -> isWithin(test, sort) && others.stream().allMatch(other -> other.tests.contains(test)))
                .toList());
    }

    /** How many rows the best key has, about. */
    double keyRows() {
        return keys == null ? Double.MAX_VALUE : hits(keys).rows();
    }

    /** How many rows have the words, about. */
    double wordRows() {
        return worded().stream()
                .map(this::hits)
                .reduce(Hits::and)
                .map(Hits::rows)
                .orElse(Double.MAX_VALUE);
    }

    /** How many rows there are at all, about; 0 if nobody knows. */
    double allRows() {
        return worded().stream().mapToDouble(test -> hits(test).all()).max().orElse(0);
    }

    Access.KeyIndex keyIndex() {
        return ((Keys) keys.access()).index();
    }

    /** The keys, as an array. */
    SqlCondition keyArray() {
        return array(keys);
    }

    int keyCount() {
        return hits(keys).values().get(0).size();
    }

    /** Rows have the only key. */
    SqlCondition hasOnlyKey() {
        Keys access = (Keys) keys.access();
        String has = access.index().column() + " = ";
        return access.one()
                ? access.lookup().in(has + "(%s)")
                : new SqlCondition(
                        has + "cast(? as " + access.index().type() + ")",
                        List.of(hits(keys).values().get(0).get(0)));
    }

    private SqlCondition array(Test test) {
        return ((Keys) test.access()).index().array(hits(test).values().get(0));
    }

    /** The list's table, reduced to the rows that have the words. */
    SqlCondition withWords() {
        List<SqlCondition> all = new ArrayList<>();
        for (Test test : worded()) {
            String words = ((Words) test.access()).index().words();
            hits(test)
                    .values()
                    .forEach(found -> all.add(new SqlCondition(
                            words + " && string_to_array(?, ' ')",
                            List.of(found.stream().map(Object::toString).collect(Collectors.joining(" "))))));
        }
        return Alternatives.join(all, " and ", "true")
                .in(((Words) worded().get(0).access()).index().from());
    }

    /** All tests; those by key say which keys these are. */
    SqlCondition tests() {
        return join(tests);
    }

    SqlCondition testsButKeys() {
        return join(tests.stream().filter(test -> test != keys).toList());
    }

    SqlCondition testsButWords() {
        return join(tests.stream()
                .filter(test -> !(worded().contains(test) && ((Words) test.access()).exact()))
                .toList());
    }

    private SqlCondition join(List<Test> some) {
        return Alternatives.join(some.stream().map(this::sql).toList(), " and ", "true");
    }

    private SqlCondition sql(Test test) {
        return test.access() instanceof Keys by && !by.one() && !hits(test).isTooMany()
                ? array(test).in(by.index().among())
                : test.sql();
    }
}
