package org.chronik.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronik.web.RowFilter.All;
import org.chronik.web.RowFilter.Any;
import org.chronik.web.RowFilter.Not;
import org.chronik.web.RowFilter.Test;

/**
 * A filter as alternatives, each of which is a list of tests that all have to be passed: each can be read in its own best
 * way. An OR that would make too many of them stays one test, for which every row is looked at.
 */
final class Alternatives {

    /** More than this are not worth a plan each; far fewer where none of them has a way of its own. */
    private static final int MOST = 50;

    private static final int MOST_WITHOUT_ACCESS = 8;

    private Alternatives() {}

    static List<List<Test>> of(RowFilter filter) {
        return of(filter, false);
    }

    private static List<List<Test>> of(RowFilter filter, boolean negated) {
        if (filter instanceof Not not) {
            return of(not.part(), !negated);
        } else if (filter instanceof All all) {
            return negated ? any(all.parts(), true) : all(all.parts(), false);
        } else if (filter instanceof Any any) {
            return negated ? all(any.parts(), true) : any(any.parts(), false);
        }
        Test test = (Test) filter;
        return List.of(List.of(negated ? new Test(test.sql().complement(), null) : test));
    }

    private static List<List<Test>> any(List<RowFilter> parts, boolean negated) {
        return parts.stream().flatMap(part -> of(part, negated).stream()).toList();
    }

    private static List<List<Test>> all(List<RowFilter> parts, boolean negated) {
        List<List<Test>> product = List.of(List.of());
        for (RowFilter part : parts) {
            List<List<Test>> alternatives = of(part, negated);
            if (product.size() * alternatives.size() > most(product, alternatives)) {
                alternatives = List.of(List.of(new Test(sql(alternatives), null)));
            }
            product = product(product, alternatives);
        }
        return product.size() > MOST ? List.of(List.of(new Test(sql(product), null))) : product;
    }

    private static int most(List<List<Test>> some, List<List<Test>> others) {
        boolean access = Stream.of(some, others)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(test -> test.access() != null);
        return access ? MOST : MOST_WITHOUT_ACCESS;
    }

    private static List<List<Test>> product(List<List<Test>> left, List<List<Test>> right) {
        List<List<Test>> product = new ArrayList<>();
        for (List<Test> one : left) {
            for (List<Test> other : right) {
                List<Test> both = new ArrayList<>(one);
                both.addAll(other);
                product.add(both);
            }
        }
        return product;
    }

    /** All alternatives as one condition. */
    static SqlCondition sql(List<List<Test>> alternatives) {
        return join(alternatives.stream().map(Alternatives::allOf).toList(), " or ", "false");
    }

    private static SqlCondition allOf(List<Test> tests) {
        return join(tests.stream().map(Test::sql).toList(), " and ", "true");
    }

    static SqlCondition join(Collection<SqlCondition> parts, String operator, String none) {
        String sql = parts.stream().map(SqlCondition::sql).collect(Collectors.joining(operator));
        List<Object> values =
                parts.stream().flatMap(part -> part.values().stream()).toList();
        return new SqlCondition(parts.isEmpty() ? none : "(" + sql + ")", values);
    }
}
