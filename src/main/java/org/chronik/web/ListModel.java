package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/**
 * A list as a PrimeFaces table wants it. The table believes that there is one page; which part of the list it is, the
 * cursor says, since counting off rows is slow far down. What is on the page stays the same, whatever asks for it, until
 * the browser wants it read anew: a row is unfolded or selected by its place.
 */
public abstract class ListModel<R> extends PagedModel<R> {

    /** Rows of a page. */
    public static final int SIZE = 50;

    /** Hits are counted up to here, then there are "more than". */
    public static final int COUNTED = 1000;

    private static final String READ = "list-read";

    private final ListAddress address = new ListAddress(this);
    private ListRequest request;
    private R selected;

    /** Begins as the address of the page says. */
    public void open() {
        address.open();
    }

    /** Begins with another order and place than it would by itself. */
    final void begin(String sort, boolean descending, ListCursor from) {
        request = new ListRequest(sort, descending, RowFilter.EVERYTHING, null, SIZE);
        cursor = from;
    }

    @Override
    final boolean isDescending() {
        return request.descending();
    }

    /** The key by which a row is found again. */
    protected abstract long key(R row);

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
        if (page != null && !(request.sort().equals(column) && request.descending() == descending)) {
            cursor = null;
            read(column, descending);
        } else if (page == null || asked("fresh")) {
            read(column, descending);
        } else if (asked("again")) {
            page = page.with(again());
        }
        setRowCount(page.rows().isEmpty() ? 0 : SIZE);
        PrimeFaces.current().ajax().addCallbackParam("address", addressText());
        return page.rows();
    }

    /** Once in a request, since the table may ask more than once. */
    private static boolean asked(String how) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return how.equals(faces.getExternalContext().getRequestParameterMap().get(READ))
                && faces.getAttributes().put(READ, how) == null;
    }

    /** Reads from the cursor on. Whoever reads back to the beginning, or past an end, gets a whole page there. */
    protected void read(String sort, boolean descending) {
        request = new ListRequest(sort, descending, rowFilter(), cursor, SIZE);
        page = reader().page(definition(), request);
        if (cursor != null && page.newer() == null && cursor.backwards()) {
            cursor = null;
            request = request.from(null);
            page = reader().page(definition(), request);
        } else if (cursor != null && page.rows().isEmpty()) {
            cursor = ListCursor.END;
            read(sort, descending);
        }
    }

    /** The rows of the page as they are now, in their places. */
    private List<R> again() {
        List<Long> keys = page.rows().stream().map(this::key).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        ListRequest shown = new ListRequest(request.sort(), true, keyIn(keys), null, SIZE);
        List<R> now = reader().page(definition(), shown).rows();
        return page.rows().stream()
                .map(row -> now.stream()
                        .filter(other -> key(other) == key(row))
                        .findFirst()
                        .orElse(row))
                .toList();
    }

    /** The place of the row with this key; empty if there is none. */
    final Optional<ListCursor> place(long key, String sort, boolean backwards) {
        ListRequest one = new ListRequest(sort, true, keyIn(List.of(key)), ListCursor.START, 1);
        return Optional.ofNullable(reader().page(definition(), one).newer()).map(row -> row.turned(backwards));
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(key(row));
    }

    @Override
    public R getRowData(String rowKey) {
        return page.rows().stream()
                .filter(row -> rowKey.equals(getRowKey(row)))
                .findFirst()
                .orElse(null);
    }

    /** How the table shows that the list is sorted by a column: {@code asc}, {@code desc}, or null. */
    public String sortOrder(String column) {
        boolean known = request != null && getColumns().shows(request.sort());
        String sort = known ? request.sort() : definition().initialSort();
        return !column.equals(sort) ? null : known && !request.descending() ? "asc" : "desc";
    }

    /** Whether the list stands at its beginning, in the order it has at first. */
    public boolean isAtTop() {
        return isAtBeginning()
                && (request == null
                        || (request.descending()
                                && request.sort().equals(definition().initialSort())));
    }

    /** How many rows meet the filters, at most one more than {@link #COUNTED}. */
    public int hits() {
        return request == null ? 0 : reader().count(definition(), request, COUNTED);
    }

    /** How many of the rows with these keys meet what the list asks for. */
    protected int countOf(List<Long> keys) {
        ListRequest those = new ListRequest(definition().initialSort(), true, rowFilter(keys), null, SIZE);
        return reader().count(definition(), those, COUNTED);
    }

    /** The row whose details are shown, or null. */
    public R getSelected() {
        return selected;
    }

    /** The key of that row; only if there is one. */
    public long getSelectedKey() {
        return key(selected);
    }

    public void setSelected(R selected) {
        this.selected = selected;
    }

    /** The address by which this page of the list is found again. */
    final String addressText() {
        return address.text(request, cursor);
    }

    /** What the address says of the list. */
    public ListAddress getAddress() {
        return address;
    }

    private static ListReader reader() {
        return CDI.current().select(ListReader.class).get();
    }
}
