package org.chronik.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronik.filter.ColumnType;
import org.chronik.filter.FilterException;

/**
 * What the address of a list says: its filter as one line without language, its order as a column's name, a minus before
 * it for the greatest first, and where its page begins. What it says wrongly is told, and left out.
 */
public class ListAddress implements Serializable {

    private static final String FILTER = "filter";
    private static final String SORT = "sort";
    private static final String FROM = "from";
    private static final String DOWN = "-";

    private final ListModel<?> list;
    private final List<String> complaints = new ArrayList<>();

    ListAddress(ListModel<?> list) {
        this.list = list;
    }

    /** Opens the list as the address says. */
    void open(Map<String, String> asked) {
        String filter = asked.get(FILTER);
        String sort = asked.get(SORT);
        if (filter != null) {
            filterBy(filter, "address.filter");
        } else if (list.opensWithFilter()) {
            SavedFilterRow first = list.getSaved().first().orElse(null);
            if (first != null) {
                filterBy(first.line(), "address.first");
                sort = sort == null && shows(first.sort()) ? first.sort() : sort;
            }
        }
        begin(sort, asked.get(FROM));
    }

    private void filterBy(String line, String complaint) {
        try {
            ListLine.take(list, line, FilteredModel.context());
        } catch (FilterException e) {
            complain(complaint, e.message(FilteredModel.context().locale()));
        }
    }

    /** Whether the column of an order is among those that the reader sees. */
    private boolean shows(String sort) {
        return sort != null && list.getColumns().shows(column(sort));
    }

    private static String column(String sort) {
        return sort.replaceFirst("^" + DOWN, "");
    }

    private void begin(String sort, String from) {
        String name = sort == null ? "" : column(sort);
        Optional<ListColumn> column = list.definition().columns().stream()
                .filter(one -> one.name().equals(name) && one.sorts())
                .filter(one -> list.getColumns().shows(one.name()))
                .findFirst();
        if (sort != null && column.isEmpty()) {
            complain("address.sort", name);
            return;
        }
        String by = column.map(ListColumn::name).orElse(list.definition().initialSort());
        Optional<ListCursor> place = from == null ? Optional.empty() : place(from, by);
        if (from != null && place.isEmpty()) {
            complain("address.from");
        }
        list.begin(by, sort == null || sort.startsWith(DOWN), place.orElse(null));
    }

    private Optional<ListCursor> place(String from, String sort) {
        if (from.equals(ListCursor.END.text())) {
            return Optional.of(ListCursor.END);
        } else if (from.matches("-?\\d{1,18}")) {
            return list.place(Math.abs(Long.parseLong(from)), sort, from.startsWith(DOWN));
        }
        return list.typeOf(sort) == ColumnType.DATETIME ? moment(from) : Optional.empty();
    }

    /** Of years that the database knows. */
    private static Optional<ListCursor> moment(String from) {
        try {
            return !from.matches("\\d{4}-.*") ? Optional.empty() : Optional.of(ListCursor.at(Instant.parse(from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void complain(String key, Object... arguments) {
        complaints.add(Texts.in(FilteredModel.context().locale(), key, arguments));
    }

    /** What the address of all of its rows says, in words that no one's own filter or columns change. */
    String whole(ListRequest request) {
        String text = text(request, null);
        return text.contains(FILTER + "=") ? text : FILTER + "=" + (text.isEmpty() ? "" : "&" + text);
    }

    /** The address as it is by now, without the path and what the page itself says there. */
    String text(ListRequest request, ListCursor cursor) {
        List<String> parts = new ArrayList<>();
        String line = list.line();
        if (!line.isEmpty() || (list.opensWithFilter() && list.getSaved().isFirst())) {
            parts.add(filter(line));
        }
        if (sort(request) != null) {
            parts.add(SORT + "=" + sort(request));
        }
        if (cursor != null) {
            parts.add(FROM + "=" + cursor.text());
        }
        return String.join("&", parts);
    }

    /** What the address says of a saved filter; not by what it is sorted, where the reader does not see that column. */
    String text(SavedFilterRow saved) {
        return filter(saved.line()) + (shows(saved.sort()) ? "&" + SORT + "=" + saved.sort() : "");
    }

    private static String filter(String line) {
        return FILTER + "=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
    }

    private String sort(ListRequest request) {
        boolean own = request == null
                || (request.descending()
                        && request.sort().equals(list.definition().initialSort()));
        return own ? null : (request.descending() ? DOWN : "") + request.sort();
    }

    /** The order of the list as the address says it; null for the list's own. */
    public String getSort() {
        return sort(list.request());
    }

    /** How the address of the page that was opened is to read; null where it said something wrong and stays. */
    public String getOpened() {
        return complaints.isEmpty() ? list.addressText() : null;
    }

    /** What the address said wrongly, in sentences. */
    public List<String> getComplaints() {
        return complaints;
    }
}
