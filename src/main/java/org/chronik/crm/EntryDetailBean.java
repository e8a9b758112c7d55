package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronik.customer.RecordFinder;
import org.chronik.mail.Mail;
import org.chronik.security.AppUser;
import org.chronik.security.CurrentUser;

/** The unfolded entries of a page, each read once in a request. */
@Named
@RequestScoped
public class EntryDetailBean {

    @Inject
    private CrmEntryQuery entries;

    @Inject
    private RecordFinder finder;

    @Inject
    private EntryTypes types;

    @Inject
    private CurrentUser user;

    private final Map<Long, EntryDetail> read = new HashMap<>();

    public EntryDetail of(long entryId) {
        return read.computeIfAbsent(entryId, this::read);
    }

    /** Reads anew what an action has changed. */
    void refresh() {
        read.clear();
    }

    private EntryDetail read(long entryId) {
        CrmEntry entry = entries.entry(entryId);
        AppUser reader = user.get();
        Mail mail = entry.getMailId() == null ? null : entries.mail(entry.getMailId());
        boolean own = reader.getId().equals(entry.getAuthorId()) || user.isAdmin();
        boolean note = !types.type(entry.getTypeCode()).isAutomatic();
        boolean readable = !entry.isDeleted() || user.isAdmin();
        List<CrmEntryRevision> history = note && readable ? entries.history(entryId) : List.of();
        String said = mail == null ? entry.getText() : entry.getText() + "\n" + mail.getBody();
        return new EntryDetail(
                entry,
                mail,
                finder.byNumbers(EntryText.numbers(said)),
                history,
                user.isWriter() && own && note && !entry.isDeleted());
    }
}
