package org.chronik.crm;

import java.util.List;
import org.chronik.mail.Mail;

/**
 * Everything that an unfolded entry shows.
 *
 * @param mail what it carries, or null
 * @param history what it said before, newest first
 * @param editable whether the reader may edit and delete it
 */
public record EntryDetail(CrmEntry entry, Mail mail, List<CrmEntryRevision> history, boolean editable) {

    public EntryDetail {
        history = List.copyOf(history);
    }
}
