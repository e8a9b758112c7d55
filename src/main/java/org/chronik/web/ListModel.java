package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronik.filter.Choice;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list as a PrimeFaces table wants it. The table believes that there is one page; which part of the list it is, the
 * cursor says, since counting off rows is slow far down.
 */
public abstract class ListModel<R> extends LazyDataModel<R> {

    /** Rows of a page. */
    public static final int SIZE = 50;

    /** Hits are counted up to here, then there are "more than". */
    public static final int COUNTED = 1000;

    private final ColumnFilters filters = new ColumnFilters();
    private ListRequest request;
    private ListCursor cursor;
    private transient ListPage<R> page;

    /** What to read. */
    protected abstract ListDefinition<R> definition();

    /** The key by which a row is found again. */
    protected abstract long key(R row);

    /** The choices of a column of type ENUM or USER. */
    protected List<Choice> choices(String column) {
        return List.of();
    }

    /** What holds besides the filters; nothing by default. */
    protected Map<String, SqlCondition> restrictions() {
        return Map.of();
    }

    private Map<String, SqlCondition> conditions() {
        Map<String, SqlCondition> conditions = new LinkedHashMap<>(restrictions());
        FilterContext context = preferences().filterContext();
        filters.columns().forEach(name -> {
            ListColumn column = definition().column(name);
            conditions.put(name, filters.condition(column, filterColumn(column), context));
        });
        return conditions;
    }

    private FilterColumn filterColumn(ListColumn column) {
        return new FilterColumn(column.type(), choices(column.name()));
    }

    /** Understands what was typed into a column's filter, and goes back to the beginning. */
    public void filter(String name) {
        filters.read(
                name, filterColumn(definition().column(name)), preferences().filterContext());
        cursor = null;
    }

    /** Takes an expression that was suggested. */
    public void filter(String name, String expression) {
        filters.getTyped().put(name, expression);
        filter(name);
    }

    public void clearFilters() {
        filters.clear();
        cursor = null;
    }

    public ColumnFilters getFilters() {
        return filters;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return SIZE;
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        String column = sort == null ? definition().initialSort() : sort.getField();
        boolean descending = sort == null || sort.getOrder().isDescending();
        ListRequest wanted = new ListRequest(column, descending, conditions(), cursor, SIZE);
        if (request != null && !sameList(request, wanted)) {
            cursor = null;
            wanted = new ListRequest(column, descending, wanted.filters(), null, SIZE);
        }
        request = wanted;
        page = reader().page(definition(), wanted);
        return page.rows();
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(key(row));
    }

    @Override
    public R getRowData(String rowKey) {
        return current().rows().stream()
                .filter(row -> rowKey.equals(getRowKey(row)))
                .findFirst()
                .orElse(null);
    }

    private static boolean sameList(ListRequest a, ListRequest b) {
        return a.sort().equals(b.sort())
                && a.descending() == b.descending()
                && a.filters().equals(b.filters());
    }

    /** To the beginning. */
    public void newest() {
        cursor = null;
    }

    /** One page towards the beginning. */
    public void newer() {
        cursor = current().newer();
    }

    /** One page towards the end. */
    public void older() {
        cursor = current().older();
    }

    /** To the end. */
    public void oldest() {
        cursor = ListCursor.END;
    }

    public boolean isAtBeginning() {
        return page == null || page.newer() == null;
    }

    public boolean isAtEnd() {
        return page == null || page.older() == null;
    }

    /** How many rows meet the filters, at most one more than {@link #COUNTED}. */
    public int hits() {
        return request == null ? 0 : reader().count(definition(), request, COUNTED);
    }

    /** Whether the list stands at its beginning, in the order it has at first. */
    public boolean isAtTop() {
        return cursor == null
                && (request == null
                        || (request.descending()
                                && request.sort().equals(definition().initialSort())));
    }

    /** How many of the rows with these keys meet what the list asks for. */
    protected int countOf(List<Long> keys) {
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        Map<String, SqlCondition> conditions = new LinkedHashMap<>(conditions());
        conditions.put("key", new SqlCondition(definition().id() + " in (" + places + ")", List.copyOf(keys)));
        return reader().count(
                        definition(),
                        new ListRequest(definition().initialSort(), true, conditions, null, SIZE),
                        COUNTED);
    }

    private ListPage<R> current() {
        if (page == null) {
            page = reader().page(definition(), request);
        }
        return page;
    }

    private static ListReader reader() {
        return CDI.current().select(ListReader.class).get();
    }

    private static Preferences preferences() {
        return CDI.current().select(Preferences.class).get();
    }
}
