package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chronik.filter.ColumnType;
import org.chronik.records.Refused;

/** The page of a list that is shown, and the ways to others: newest, newer, older, oldest, a date. */
public abstract class PagedModel<R> extends FilteredModel<R> {

    /** Rows of a page. */
    public static final int SIZE = 50;

    /** Hits are counted up to here, then there are "more than". */
    public static final int COUNTED = 1000;

    private ListRequest request;
    private ListCursor cursor;
    private ListPage<R> page;
    private Integer hits;
    private String date;

    @Override
    protected void rewind() {
        cursor = null;
    }

    /** Puts other rows on the page, which go on where the cursor says. */
    protected final void show(ListPage<R> other) {
        page = other;
    }

    /** What is on the page. */
    protected final ListPage<R> page() {
        return page;
    }

    /** What the page was read by, or is going to be; null before that. */
    final ListRequest request() {
        return request;
    }

    /** Begins with another order and place than it would by itself. */
    final void begin(String sort, boolean descending, ListCursor from) {
        request = new ListRequest(sort, descending, RowFilter.EVERYTHING, null, SIZE);
        cursor = from;
    }

    /** The place of the row with this key; empty if there is none. */
    final Optional<ListCursor> place(long key, String sort, boolean backwards) {
        ListRequest one = new ListRequest(sort, true, keyIn(List.of(key)), ListCursor.START, 1);
        return Optional.ofNullable(reader().page(definition(), one).newer()).map(row -> row.turned(backwards));
    }

    /** Where the page begins; null for the beginning of the list. */
    final ListCursor cursor() {
        return cursor;
    }

    /** Reads from the cursor on. Whoever reads back to the beginning, or past an end, gets a whole page there. */
    protected void read(String sort, boolean descending) {
        request = new ListRequest(sort, descending, rowFilter(), cursor, SIZE);
        hits = null;
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

    /** To the beginning. */
    public void newest() {
        cursor = null;
    }

    /** One page towards the beginning. */
    public void newer() {
        cursor = page.newer();
    }

    /** One page towards the end. */
    public void older() {
        cursor = page.older();
    }

    /** To the end. */
    public void oldest() {
        cursor = ListCursor.END;
    }

    /** To the date that was typed, in the words of a filter. */
    public void jump() {
        if (typeOf(request.sort()) != ColumnType.DATETIME) {
            throw new Refused("list.noMoments");
        }
        cursor = ListCursor.to(date, request.descending(), context())
                .orElseThrow(() -> new Refused("list.noDate", Objects.requireNonNullElse(date, "")));
        date = null;
    }

    public boolean isAtBeginning() {
        return page == null || page.newer() == null;
    }

    public boolean isAtEnd() {
        return page == null || page.older() == null;
    }

    /** Whether the list stands at its beginning, in the order it has at first. */
    public boolean isAtTop() {
        return isAtBeginning()
                && (request == null
                        || (request.descending()
                                && request.sort().equals(definition().initialSort())));
    }

    /** How many rows meet the filters, at most one more than {@link #COUNTED}; counted once for what is shown. */
    public int hits() {
        if (isAll()) {
            return page.rows().size();
        } else if (hits == null && request != null) {
            hits = reader().count(definition(), request, COUNTED);
        }
        return hits == null ? 0 : hits;
    }

    /** Whether all rows that meet the filters are on the page. */
    private boolean isAll() {
        return page != null && isAtBeginning() && isAtEnd();
    }

    /** More rows meet the filters than when they were counted, if they were. */
    protected final void moreHits(int more) {
        hits = hits == null ? null : Math.min(hits + more, COUNTED + 1);
    }

    /** How many of the rows with these keys meet what the list asks for. */
    protected int countOf(List<Long> keys) {
        ListRequest those = new ListRequest(definition().initialSort(), true, rowFilter(keys), null, SIZE);
        return reader().count(definition(), those, COUNTED);
    }

    /** The date to jump to. */
    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    static ListReader reader() {
        return CDI.current().select(ListReader.class).get();
    }
}
