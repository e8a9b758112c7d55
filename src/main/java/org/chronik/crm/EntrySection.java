package org.chronik.crm;

import java.io.Serializable;
import java.util.List;

/**
 * The entries on a record's page.
 *
 * @param pinned newest first, at most ten unless all are wanted
 * @param pinnedTotal how many are pinned
 * @param others the last ten that are not pinned, or all that are wanted
 * @param total how many entries there are, pinned or not, counted up to a bound
 * @param filtered whether there are entries that a filter may hide
 */
public record EntrySection(List<EntryRow> pinned, int pinnedTotal, List<EntryRow> others, int total, boolean filtered)
        implements Serializable {

    public EntrySection {
        pinned = List.copyOf(pinned);
        others = List.copyOf(others);
    }

    /** Whether the record has an entry, shown or not. */
    public boolean isThere() {
        return total > 0 || filtered;
    }

    /** More are pinned than are shown. */
    public boolean isMorePinned() {
        return pinned.size() < pinnedTotal;
    }

    /** There are more entries than are shown. */
    public boolean isMore() {
        return pinned.size() + others.size() < total;
    }
}
