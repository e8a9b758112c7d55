package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last entry of a record that is selected in a list, read once in a request. */
@Named
@RequestScoped
public class LastEntryBean {

    @Inject
    private CrmEntryQuery entries;

    private final Map<Long, Optional<EntryRow>> read = new HashMap<>();

    /** The record's last entry, or null if it has none. */
    public EntryRow of(long recordId) {
        return read.computeIfAbsent(recordId, entries::last).orElse(null);
    }
}
