package org.chronik.crm;

import org.chronik.web.ListDefinition;

/** What the overview reads, for those who look at how it does. */
public final class EntryDefinition {

    private EntryDefinition() {}

    public static ListDefinition<EntryRow> get() {
        return new EntryList().definition();
    }
}
