package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads lists as {@link ListPlan} says. */
@ApplicationScoped
public class PlannedReader {

    @Inject
    private SqlReader sql;

    /** The page that the request asks for. */
    <R> ListPage<R> page(ListDefinition<R> list, ListRequest request, ListLimits limits) {
        return sql.together(rows -> {
            ListPlan plan = plan(list, request, rows, limits);
            return page(list, request, rows(plan, request, rows), plan.sortValues());
        });
    }

    private static List<SqlRow> rows(ListPlan plan, ListRequest request, SqlReader.Rows rows) {
        if (plan.isEmpty()) {
            return new ArrayList<>();
        }
        List<SqlRow> page = rows.of(plan.page());
        if (!plan.hasWindow() || page.size() > request.size()) {
            return page;
        }
        List<SqlRow> wider = plan.isNearlyEnough(page.size()) ? rows.of(plan.widerPage()) : page;
        return wider.size() > request.size() ? wider : rows.of(plan.wholePage());
    }

    private static <R> ListPage<R> page(
            ListDefinition<R> list, ListRequest request, List<SqlRow> rows, int sortValues) {
        boolean backwards = request.cursor() != null && request.cursor().backwards();
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
                        .map(row -> list.row().apply(row.number(sortValues), row.from(sortValues + 1)))
                        .toList(),
                first || rows.isEmpty() ? null : cursor(rows.get(0), sortValues, true),
                last || rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1), sortValues, false));
    }

    /** How many rows meet the filters; counting stops one above the bound. */
    int count(ListDefinition<?> list, ListRequest request, int bound, ListLimits limits) {
        return sql.together(rows -> {
            ListPlan plan = plan(list, request, rows, limits);
            return plan.isEmpty()
                    ? 0
                    : (int) rows.of(plan.count(bound + 1)).get(0).number(0);
        });
    }

    private static ListPlan plan(ListDefinition<?> list, ListRequest request, SqlReader.Rows rows, ListLimits limits) {
        return new ListPlan(list, request, new AccessLookup(rows)::find, limits);
    }

    private static ListCursor cursor(SqlRow row, int sortValues, boolean backwards) {
        List<Serializable> values = new ArrayList<>();
        for (int i = 0; i < sortValues; i++) {
            values.add((Serializable) row.raw(i));
        }
        return new ListCursor(values, row.number(sortValues), backwards);
    }
}
