package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What can be done with an unfolded entry. */
@Named
@RequestScoped
public class EntryActionsBean {

    @Inject
    private CrmService service;

    @Inject
    private EntrySectionBean section;

    @Inject
    private EntryDetailBean details;

    public void stick(long entryId) {
        service.stick(entryId);
        refresh();
    }

    public void unstick(long entryId) {
        service.unstick(entryId);
        refresh();
    }

    /** Unpins in a record's section, which says where the entry now stands if it is older than those shown. */
    public void unstickHere(long entryId) {
        unstick(entryId);
        section.unpinned(entryId);
    }

    public void delete(long entryId) {
        service.deleteNote(entryId);
        refresh();
    }

    private void refresh() {
        section.refresh();
        details.refresh();
    }
}
