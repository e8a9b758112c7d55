package org.chronik.crm;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chronik.web.ListCursor;
import org.chronik.web.ListPage;

/**
 * Entries that come onto a page of the newest ones, each to its place: they need not be newer than all that is there,
 * since the order in which they were recorded is not the order of the commits.
 *
 * @param rows those that are new on the page, newest first
 * @param places the place of each on the page, from 0
 * @param all the page with them
 * @param cut whether others went off the page
 */
record EntryNews(List<EntryRow> rows, List<Integer> places, List<EntryRow> all, boolean cut) {

    private static final Comparator<EntryRow> NEWEST_FIRST = Comparator.comparing(EntryRow::recordedAt)
            .thenComparing(EntryRow::id)
            .reversed();

    static EntryNews of(List<EntryRow> shown, List<EntryRow> arrived, int size) {
        List<Long> known = shown.stream().map(EntryRow::id).toList();
        List<EntryRow> all = new ArrayList<>(shown);
        arrived.stream().filter(row -> !known.contains(row.id())).forEach(all::add);
        all.sort(NEWEST_FIRST);
        boolean cut = all.size() > size;
        List<EntryRow> page = cut ? all.subList(0, size) : all;
        List<EntryRow> rows =
                page.stream().filter(row -> !known.contains(row.id())).toList();
        return new EntryNews(rows, rows.stream().map(page::indexOf).toList(), List.copyOf(page), cut);
    }

    /** The places for the browser: {@code 0,1,5}. */
    String joinedPlaces() {
        return places.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The page that was, with these on it. */
    ListPage<EntryRow> page(ListPage<EntryRow> before) {
        EntryRow last = all.get(all.size() - 1);
        ListCursor older = cut
                ? new ListCursor(List.of(last.recordedAt().atOffset(ZoneOffset.UTC)), last.id(), false)
                : before.older();
        return new ListPage<>(all, before.newer(), older);
    }
}
