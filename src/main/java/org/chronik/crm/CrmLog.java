package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.chronik.mail.Mail;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/** Where automatic entries are written, in the transaction of the change that they report. */
@ApplicationScoped
class CrmLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Time time;

    @Inject
    private WordList words;

    @Inject
    private Event<EntryRecorded> recorded;

    /** An entry of this kind, to be completed and then given to {@link #write}. */
    CrmEntry entry(EntryKind kind, String changeKey, Actor by, RecordRef... records) {
        return new CrmEntry(kind.name(), by, time.now(), changeKey, List.of(records));
    }

    /** Writes an entry, and tells those who listen. */
    void write(CrmEntry entry) {
        em.persist(entry);
        words.learn(entry);
        recorded.fire(EntryRecorded.fresh(entry));
    }

    /** Writes an entry that carries a mail of the outbox. */
    void write(CrmEntry entry, long mailId) {
        Mail mail = em.find(Mail.class, mailId);
        write(entry.carrying(mailId, mail.getSubject(), mail.getBody()));
    }

    /** The entry about a change, if it was written already. */
    Optional<CrmEntry> find(String changeKey) {
        return em.createQuery("select e from CrmEntry e where e.changeKey = :key", CrmEntry.class)
                .setParameter("key", changeKey)
                .getResultStream()
                .findFirst();
    }

    /** The same; and if it was not, nobody else writes it before this transaction ends. */
    Optional<CrmEntry> claim(String changeKey) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, changeKey)
                .getSingleResult();
        return find(changeKey);
    }

    /** The entry that carries a mail, if any does. */
    Optional<CrmEntry> ofMail(long mailId) {
        return em.createQuery("select e from CrmEntry e where e.mailId = :mail", CrmEntry.class)
                .setParameter("mail", mailId)
                .getResultStream()
                .findFirst();
    }

    /** All pinned entries of a record are linked to another too; they are the same entries, not copies. */
    void followPinned(RecordRef from, RecordRef to) {
        em.createQuery(
                        """
                        select e from CrmEntry e join e.links l where l.recordId = :record and e.sticky = true
                        order by e.id""",
                        CrmEntry.class)
                .setParameter("record", from.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(entry -> {
                    entry.link(to);
                    changed(entry);
                });
    }

    /** Tells those who listen that an entry says something else. */
    void rewritten(CrmEntry entry) {
        words.learn(entry);
        changed(entry);
    }

    /** Tells those who listen that an entry is not what it was. */
    void changed(CrmEntry entry) {
        recorded.fire(EntryRecorded.changed(entry));
    }
}
