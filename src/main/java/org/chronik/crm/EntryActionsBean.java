package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.web.Texts;

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

    @Inject
    private Texts texts;

    public void stick(long entryId) {
        service.stick(entryId);
        refresh();
    }

    public void unstick(long entryId) {
        service.unstick(entryId);
        refresh();
    }

    /** Unpins in a record's section, and says where the entry now stands if it is older than those shown. */
    public void unstick(long entryId, long recordId) {
        unstick(entryId);
        section.of(recordId);
        if (!section.shows(entryId)) {
            texts.info("entry.unstuckOlder", EntrySectionBean.SHOWN);
        }
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
