package org.chronik.web;

import java.util.List;

/** The ways to read the first rows of a list behind a place in it, as SQL: sort values and key of each row, in order. */
final class RowReader {

    private final ListDefinition<?> list;
    private final ListColumn.Sort sort;
    private final ListOrder order;
    private final List<?> cursor;
    private final int size;

    RowReader(ListDefinition<?> list, ListColumn.Sort sort, ListOrder order, List<?> cursor, int size) {
        this.list = list;
        this.sort = sort;
        this.order = order;
        this.cursor = cursor;
        this.size = size;
    }

    /** All rows, in order, until there are enough. */
    SqlCondition inOrder(Branch branch) {
        return sort.lead() == null
                ? first(plain(list.core()), branch.tests())
                : new LeadReader(list, sort.lead(), order, cursor, size).first(branch.tests());
    }

    /** The next rows of a window; only these are looked at. */
    SqlCondition window(List<Branch> branches, int window) {
        SqlCondition rows = SqlCondition.concat(
                "(select * from " + list.core() + " where " + list.where() + " and ",
                order.after(cursor),
                " and ",
                branches.get(0).within(sort, branches),
                order.by() + " limit " + window + ") " + alias());
        SqlCondition tests =
                Alternatives.join(branches.stream().map(Branch::tests).toList(), " or ", "false");
        return SqlCondition.concat("select " + order.select() + " from ", rows, " where ", tests, end());
    }

    /** All rows that pass, found before they are ordered; to look for them in order is what the database would rather do. */
    SqlCondition found(Branch branch) {
        return SqlCondition.concat(
                "select found.* from (select " + order.select() + " from " + list.core() + " where " + list.where()
                        + " and ",
                order.after(cursor),
                " and ",
                branch.tests(),
                " offset 0) found" + endOf("found"));
    }

    private String alias() {
        return list.id().substring(0, list.id().indexOf('.'));
    }

    /** The rows that have certain words, sorted. */
    SqlCondition byWords(Branch branch) {
        return first(joined(branch.withWords()), branch.testsButWords());
    }

    /** The first rows of each key. */
    SqlCondition byKeys(Branch branch) {
        Access.KeyIndex index = branch.keyIndex();
        if (branch.keyCount() == 1) {
            return first(
                    joined(plain(index.from())),
                    SqlCondition.concat(branch.hasOnlyKey(), " and ", branch.testsButKeys()));
        }
        SqlCondition each = first(
                joined(plain(index.from())),
                SqlCondition.concat(index.column() + " = key.v and ", branch.testsButKeys()));
        return SqlCondition.concat(
                "select distinct hit.* from unnest(",
                branch.keyArray(),
                ") key(v) cross join lateral (",
                each,
                ") hit" + endOf("hit"));
    }

    /** The first rows of several ways. */
    SqlCondition merged(List<SqlCondition> ways) {
        return Alternatives.join(ways.stream().map(way -> way.in("(%s)")).toList(), " union all ", "")
                .in("select distinct hit.* from (%s) hit" + endOf("hit"));
    }

    private String endOf(String name) {
        return order.byNames(name) + " limit " + size;
    }

    private SqlCondition first(SqlCondition from, SqlCondition tests) {
        return SqlCondition.concat(
                "select " + order.select() + " from ",
                from,
                " where " + list.where() + " and ",
                order.after(cursor),
                " and ",
                tests,
                end());
    }

    private String end() {
        return order.by() + " limit " + size;
    }

    private static SqlCondition plain(String sql) {
        return new SqlCondition(sql, List.of());
    }

    private SqlCondition joined(SqlCondition from) {
        return sort.lead() == null
                ? from
                : new SqlCondition(
                        from.sql() + " join " + sort.lead().table() + " on "
                                + sort.lead().on(),
                        from.values());
    }
}
