package org.chronik.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chronik.security.Role;

/** Reads a page of any list by key, and counts up to a bound; both from one condition. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class ListReader {

    @PersistenceContext
    private EntityManager em;

    /** The page that the request asks for. */
    public <R> ListPage<R> page(ListDefinition<R> list, ListRequest request) {
        String sort = list.column(request.sort()).sort();
        boolean backwards = request.cursor() != null && request.cursor().backwards();
        boolean down = request.descending() != backwards;
        SqlCondition where = where(list, request);
        SqlCondition from = from(sort, list.id(), request.cursor(), down);
        String direction = down ? " desc" : " asc";
        String sql = "select " + sort + ", " + list.id() + ", " + list.select() + " from " + list.from() + " where "
                + where.sql() + " and " + from.sql() + " order by " + sort + direction + ", " + list.id() + direction
                + " limit " + (request.size() + 1);
        List<SqlRow> rows = new ArrayList<>(rows(sql, where, from));
        boolean more = rows.size() > request.size();
        if (more) {
            rows.remove(request.size());
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean first = request.cursor() == null || (backwards && !more);
        boolean last = backwards ? request.cursor() == ListCursor.END || rows.isEmpty() : !more;
        return new ListPage<>(
                rows.stream()
                        .map(row -> list.row().apply(row.number(1), row.from(2)))
                        .toList(),
                first || rows.isEmpty() ? null : cursor(rows.get(0), true),
                last || rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1), false));
    }

    /** How many rows meet the filters; counting stops one above the bound. */
    public int count(ListDefinition<?> list, ListRequest request, int bound) {
        SqlCondition where = where(list, request);
        String sql = "select count(*) from (select 1 from " + list.from() + " where " + where.sql() + " limit "
                + (bound + 1) + ") hit";
        Query query = bind(em.createNativeQuery(sql), where);
        return ((Number) query.getSingleResult()).intValue();
    }

    private static SqlCondition where(ListDefinition<?> list, ListRequest request) {
        StringBuilder sql = new StringBuilder(list.where());
        List<Object> values = new ArrayList<>();
        request.filters().values().forEach(condition -> {
            sql.append(" and (").append(condition.sql()).append(')');
            values.addAll(condition.values());
        });
        return new SqlCondition(sql.toString(), values);
    }

    private static SqlCondition from(String sort, String id, ListCursor cursor, boolean down) {
        if (cursor == null || cursor.value() == null) {
            return SqlCondition.TRUE;
        }
        return new SqlCondition(
                "(" + sort + ", " + id + ") " + (down ? "<" : ">") + " (?, ?)", List.of(cursor.value(), cursor.id()));
    }

    private List<SqlRow> rows(String sql, SqlCondition... conditions) {
        List<?> result = bind(em.createNativeQuery(sql), conditions).getResultList();
        return result.stream().map(row -> new SqlRow((Object[]) row)).toList();
    }

    private static Query bind(Query query, SqlCondition... conditions) {
        int i = 1;
        for (SqlCondition condition : conditions) {
            for (Object value : condition.values()) {
                query.setParameter(i++, value);
            }
        }
        return query;
    }

    private static ListCursor cursor(SqlRow row, boolean backwards) {
        return new ListCursor((Serializable) row.raw(0), row.number(1), backwards);
    }
}
