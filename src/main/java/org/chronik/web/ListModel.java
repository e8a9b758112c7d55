package org.chronik.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Events;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/**
 * A list as a PrimeFaces table wants it. The table believes that there is one page; which part of the list it is, the
 * cursor says, since counting off rows is slow far down. What is on the page stays the same, whatever asks for it, until
 * the browser wants it read anew: a row is unfolded or selected by its place.
 */
public abstract class ListModel<R> extends PagedModel<R> {

    private static final String READ = "list-read";

    private final ListAddress address = new ListAddress(this);
    private final SavedFilters saved = new SavedFilters(this);
    private final ExportOffer export = new ExportOffer(this);
    private R selected;

    /** Begins as the address of the page says. */
    public void open() {
        open(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Begins as an address with these parameters says. */
    final void open(Map<String, String> asked) {
        address.open(asked);
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
        if (page() != null && !(request().sort().equals(column) && request().descending() == descending)) {
            rewind();
            read(column, descending);
        } else if (page() == null || asked("fresh")) {
            read(column, descending);
        } else if (asked("again")) {
            show(page().with(again()));
        } else if (asked("news") && isAtTop()) {
            // The table would take for its page what is shown last; rows are found in it by their place.
            Events.subscribeToRequestAfterPhase(PhaseId.RENDER_RESPONSE, () -> setWrappedData(page().rows()));
            return shown(news());
        }
        return shown(page().rows());
    }

    private List<R> shown(List<R> rows) {
        PrimeFaces.current().ajax().addCallbackParam("address", addressText());
        setRowCount(rows.isEmpty() ? 0 : SIZE);
        return rows;
    }

    /** What has come since the page was read, which is then part of it; of a list that takes in news by itself. */
    protected List<R> news() {
        return List.of();
    }

    /** Once in a request, since the table may ask more than once. */
    private static boolean asked(String how) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return how.equals(faces.getExternalContext().getRequestParameterMap().get(READ))
                && faces.getAttributes().put(READ, how) == null;
    }

    /** The rows of the page as they are now, in their places. */
    private List<R> again() {
        List<Long> keys = page().rows().stream().map(this::key).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        ListRequest shown = new ListRequest(request().sort(), true, keyIn(keys), null, SIZE);
        List<R> now = reader().page(definition(), shown).rows();
        return page().rows().stream()
                .map(row -> now.stream()
                        .filter(other -> key(other) == key(row))
                        .findFirst()
                        .orElse(row))
                .toList();
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(key(row));
    }

    @Override
    public R getRowData(String rowKey) {
        return page().rows().stream()
                .filter(row -> rowKey.equals(getRowKey(row)))
                .findFirst()
                .orElse(null);
    }

    /** How the table shows that the list is sorted by a column: {@code asc}, {@code desc}, or null. */
    public String sortOrder(String column) {
        boolean known = request() != null && getColumns().shows(request().sort());
        String sort = known ? request().sort() : definition().initialSort();
        return !column.equals(sort) ? null : known && !request().descending() ? "asc" : "desc";
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
        return address.text(request(), cursor());
    }

    /** The filters that are kept under a name. */
    public SavedFilters getSaved() {
        return saved;
    }

    /** How all of its rows are had as a file. */
    public ExportOffer getExport() {
        return export;
    }

    /** What the address says of the list. */
    public ListAddress getAddress() {
        return address;
    }
}
