package org.chronik.web;

import java.util.List;

/**
 * Reads a list in the order of another table: of each of its rows, in order, the first rows of the list, until there are
 * enough. Sorting what the two make together would read all of it.
 */
final class LeadReader {

    private final ListDefinition<?> list;
    private final ListColumn.Lead lead;
    private final ListOrder outer;
    private final ListOrder inner;
    private final List<?> cursor;
    private final int size;

    LeadReader(ListDefinition<?> list, ListColumn.Lead lead, ListOrder order, List<?> cursor, int size) {
        this.list = list;
        this.lead = lead;
        this.outer = order.part(0, lead.own());
        this.inner = order.part(lead.own(), order.names().size());
        this.cursor = cursor;
        this.size = size;
    }

    SqlCondition first(SqlCondition tests) {
        if (cursor.isEmpty()) {
            return rows(SqlCondition.TRUE, SqlCondition.TRUE, tests);
        }
        List<?> at = cursor.subList(0, lead.own());
        SqlCondition rest = rows(outer.at(at), inner.after(cursor.subList(lead.own(), cursor.size())), tests);
        SqlCondition next = rows(outer.after(at), SqlCondition.TRUE, tests);
        return SqlCondition.concat(
                "select * from ((", rest, ") union all (", next, ")) two" + order("two") + " limit " + size);
    }

    private String order(String of) {
        return outer.byNames(of) + "," + inner.byNames(of).substring(" order by".length());
    }

    private SqlCondition rows(SqlCondition of, SqlCondition from, SqlCondition tests) {
        return SqlCondition.concat(
                "select " + outer.select() + ", hit." + String.join(", hit.", inner.names()) + " from " + lead.table()
                        + " cross join lateral (select " + inner.select() + " from " + list.core() + " where "
                        + lead.on() + " and "
                        + list.where() + " and ",
                from,
                " and ",
                tests,
                inner.by() + " limit " + size + ") hit where ",
                of,
                outer.by() + "," + inner.byNames("hit").substring(" order by".length()) + " limit " + size);
    }
}
