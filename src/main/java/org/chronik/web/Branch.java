package org.chronik.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    private Branch(List<Test> tests, Map<Access, Hits> hits) {
        this.tests = tests;
        this.hits = hits;
        this.keys = tests.stream()
                .filter(test -> test.access() instanceof Keys && !hits(test).isTooMany())
                .min(Comparator.comparing(test -> hits(test).rows()))
                .orElse(null);
    }

    /** The alternatives of a filter, but for those that nothing can pass. */
    static List<Branch> all(RowFilter filter, Function<Access, Hits> lookup) {
        List<List<Test>> alternatives = Alternatives.of(filter);
        Map<Access, Hits> found = new HashMap<>();
        alternatives.stream()
                .flatMap(List::stream)
                .map(Test::access)
                .filter(Objects::nonNull)
                .forEach(access ->
                        found.computeIfAbsent(access, isAlone(access, alternatives) ? one -> Hits.ONE_KEY : lookup));
        return alternatives.stream()
                .map(tests -> new Branch(tests, found))
                .filter(branch -> !branch.isEmpty())
                .toList();
    }

    /** Whether nothing else is asked, so that who is looked for need not be known to plan. */
    private static boolean isAlone(Access access, List<List<Test>> alternatives) {
        return access instanceof Access.Keys keys
                && keys.one()
                && alternatives.size() == 1
                && alternatives.get(0).size() == 1;
    }

    private Hits hits(Test test) {
        return hits.get(test.access());
    }

    /** No row can pass. */
    private boolean isEmpty() {
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

    /** Whether there is a text in it. */
    boolean searches() {
        return tests.stream().anyMatch(test -> test.access() instanceof Words);
    }

    /** Whether it is a range of what rows are ordered by. */
    private static boolean isWithin(Test test, ListColumn.Sort sort) {
        return test.access() instanceof Range range && sort.by().contains(range.column());
    }

    /** Whether the database has a way to its rows that is not their order. */
    boolean isFound(ListColumn.Sort sort) {
        return hasRange(sort) || tests.stream().anyMatch(test -> test.access() instanceof Keys);
    }

    /** Whether it has a range of something else than what rows are ordered by. */
    boolean hasRange(ListColumn.Sort sort) {
        return tests.stream().anyMatch(test -> test.access() instanceof Range && !isWithin(test, sort));
    }

    /** Of what it has in common with the others, what does not keep from reading in order. */
    SqlCondition within(ListColumn.Sort sort, List<Branch> others) {
        return join(tests.stream()
                .filter(test -> test.access() == null || isWithin(test, sort))
                .filter(test -> others.stream().allMatch(other -> other.tests.contains(test)))
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
        return hits(keys) == Hits.ONE_KEY
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
        return test.access() instanceof Keys by
                        && hits(test) != Hits.ONE_KEY
                        && !hits(test).isTooMany()
                ? array(test).in(by.index().among())
                : test.sql();
    }
}
