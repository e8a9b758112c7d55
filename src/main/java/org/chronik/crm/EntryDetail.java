package org.chronik.crm;

import java.util.List;
import org.chronik.mail.Mail;
import org.chronik.records.RecordRef;

/**
 * Everything that an unfolded entry shows.
 *
 * @param mail what it carries, or null
 * @param mentioned the records whose numbers stand in its text or mail
 * @param history what it said before, newest first
 * @param editable whether the reader may edit and delete it
 */
public record EntryDetail(
        CrmEntry entry, Mail mail, List<RecordRef> mentioned, List<CrmEntryRevision> history, boolean editable) {

    public EntryDetail {
        mentioned = List.copyOf(mentioned);
        history = List.copyOf(history);
    }
}
