package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What people do with entries: write notes, edit and delete them, pin, and link records. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class CrmService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CrmLog log;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    /**
     * Writes a note about a record.
     *
     * @param draft names what was typed: the same draft is saved once, however often it is sent; what has been added to it
     *     since is a correction of that note
     * @return the entry's key
     */
    public long addNote(RecordRef record, NoteText note, boolean sticky, UUID draft) {
        String key = "note:" + draft;
        return log.claim(key).map(entry -> correct(entry, note, sticky)).orElseGet(() -> {
            CrmEntry entry = new CrmEntry(note.type(), user.actor(), time.now(), key, List.of(record));
            requirePickable(note.type());
            entry.write(note);
            if (sticky) {
                entry.stick(user.actor(), time.now());
            }
            log.write(entry);
            return entry.getId();
        });
    }

    private long correct(CrmEntry entry, NoteText note, boolean sticky) {
        if (!entry.says(note)) {
            requireEditable(entry);
            em.persist(entry.edit(note, user.actor(), time.now()));
            log.rewritten(entry);
        }
        if (sticky && !entry.isSticky()) {
            entry.stick(user.actor(), time.now());
            log.changed(entry);
        }
        return entry.getId();
    }

    /** Changes a note; what it said before stays readable. Its author and administrators may. */
    public void editNote(long entryId, long version, NoteText note) {
        CrmEntry entry = lock(entryId);
        Refused.unlessCurrent(version, entry.getVersion());
        requireEditable(entry);
        if (!note.type().equals(entry.getTypeCode())) {
            requirePickable(note.type());
        }
        em.persist(entry.edit(note, user.actor(), time.now()));
        log.rewritten(entry);
    }

    /** Deletes a note; one line stays. Its author and administrators may. */
    public void deleteNote(long entryId) {
        CrmEntry entry = lock(entryId);
        requireEditable(entry);
        em.persist(entry.delete(user.actor(), time.now()));
        log.changed(entry);
    }

    /** Pins an entry everywhere at once; pinned twice is pinned once. */
    public void stick(long entryId) {
        CrmEntry entry = lock(entryId);
        entry.stick(user.actor(), time.now());
        log.changed(entry);
    }

    /** Unpins an entry everywhere at once. */
    public void unstick(long entryId) {
        CrmEntry entry = lock(entryId);
        entry.unstick();
        log.changed(entry);
    }

    /**
     * Links two records by one entry that shows in both.
     *
     * @param occurredAt when it happened; null for now
     * @param text may be empty
     * @param draft names what was typed: the same draft is saved once; nothing can be added to it later
     */
    public void linkRecords(RecordRef record, RecordRef other, Instant occurredAt, String text, UUID draft) {
        String key = "linked:" + draft;
        NoteText note = new NoteText(EntryKind.RECORDS_LINKED.name(), text, occurredAt, null);
        Optional<CrmEntry> saved = log.claim(key);
        if (saved.isEmpty()) {
            CrmEntry entry = log.entry(EntryKind.RECORDS_LINKED, key, user.actor(), record, other);
            entry.write(note);
            log.write(entry);
        } else if (!saved.get().says(note)) {
            throw new Refused("link.refused.saved");
        }
    }

    private CrmEntry lock(long entryId) {
        return em.find(CrmEntry.class, entryId, LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireEditable(CrmEntry entry) {
        boolean automatic = em.find(EntryType.class, entry.getTypeCode()).isAutomatic();
        entry.requireEditableBy(user.actor(), user.isAdmin(), automatic);
    }

    private void requirePickable(String type) {
        EntryType found = em.find(EntryType.class, type);
        if (found == null || found.isAutomatic() || found.isRetired()) {
            throw new Refused("note.refused.type");
        }
    }
}
