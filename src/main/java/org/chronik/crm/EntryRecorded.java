package org.chronik.crm;

import java.util.List;

/**
 * An entry was written or changed.
 *
 * @param fresh true for a new one
 * @param recordIds all records that it shows in
 */
public record EntryRecorded(long entryId, boolean fresh, List<Long> recordIds) {

    public EntryRecorded {
        recordIds = List.copyOf(recordIds);
    }

    static EntryRecorded fresh(CrmEntry entry) {
        return new EntryRecorded(entry.getId(), true, entry.getRecordIds());
    }

    static EntryRecorded changed(CrmEntry entry) {
        return new EntryRecorded(entry.getId(), false, entry.getRecordIds());
    }
}
