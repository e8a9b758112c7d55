package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.web.Preferences;
import org.primefaces.PrimeFaces;

/** The dialog that writes or edits a note. */
@Named
@RequestScoped
public class NoteBean {

    @Inject
    private CrmService service;

    @Inject
    private EntrySectionBean section;

    @Inject
    private EntryDetailBean details;

    @Inject
    private Preferences preferences;

    private NoteForm form = new NoteForm();

    /** Fills the dialog for a new note. */
    public void begin() {
        form = new NoteForm();
    }

    /** Fills the dialog with a note that is there and that the user may edit. */
    public void edit(long entryId) {
        EntryDetail detail = details.of(entryId);
        if (!detail.editable()) {
            throw new Refused("row.refused.gone");
        }
        form.fill(detail.entry(), preferences.getZone());
    }

    /** Saves; the entry shows at once. */
    public void save(RecordRef record) {
        NoteText note = form.note(preferences.getZone());
        if (form.getEntryId() == null) {
            service.addNote(record, note, form.isSticky(), form.draftKey());
        } else {
            service.editNote(form.getEntryId(), form.getVersion(), note);
            PrimeFaces.current().ajax().addCallbackParam("entry", form.getEntryId());
        }
        section.refresh();
        details.refresh();
        form = new NoteForm();
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
    }

    public NoteForm getForm() {
        return form;
    }
}
