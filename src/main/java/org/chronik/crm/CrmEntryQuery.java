package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronik.mail.Mail;
import org.chronik.mail.MailAttachment;
import org.chronik.security.Role;
import org.chronik.web.SqlRow;

/** Reads entries: the section of a record, and one entry with all that it says. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class CrmEntryQuery {

    private static final String FROM = "select e.id, " + EntryRow.SELECT
            + " from crm_entry_link l join crm_entry e on e.id = l.entry_id" + EntryRow.JOINS;

    @PersistenceContext
    private EntityManager em;

    /** The newest entries of a record that are pinned, or that are not. */
    public List<EntryRow> latest(long recordId, boolean sticky, int most) {
        return rows(em.createNativeQuery(FROM
                        + " where l.record_id = ? and l.sticky = ?"
                        + " order by l.recorded_at desc, l.entry_id desc limit ?")
                .setParameter(1, recordId)
                .setParameter(2, sticky)
                .setParameter(3, most)
                .getResultList());
    }

    /** The newest entry of a record, pinned or not. */
    public Optional<EntryRow> last(long recordId) {
        return Stream.of(latest(recordId, true, 1), latest(recordId, false, 1))
                .flatMap(List::stream)
                .max(Comparator.comparing(EntryRow::recordedAt).thenComparing(EntryRow::id));
    }

    /** The newest entries of all. */
    public List<EntryRow> newest(int most) {
        return rows(em.createNativeQuery("select e.id, " + EntryRow.SELECT + " from crm_entry e" + EntryRow.JOINS
                        + " order by e.recorded_at desc, e.id desc limit ?")
                .setParameter(1, most)
                .getResultList());
    }

    private static List<EntryRow> rows(List<?> result) {
        return result.stream()
                .map(row -> new SqlRow((Object[]) row))
                .map(row -> EntryRow.of(row.number(0), row.from(1)))
                .toList();
    }

    /** One entry. */
    public CrmEntry entry(long entryId) {
        CrmEntry entry = em.find(CrmEntry.class, entryId);
        entry.getRecordIds();
        return entry;
    }

    /** The mail that an entry carries. */
    public Mail mail(long mailId) {
        Mail mail = em.find(Mail.class, mailId);
        mail.getAttachments();
        return mail;
    }

    /** A file that a mail carries. */
    public MailAttachment attachment(long attachmentId) {
        return em.find(MailAttachment.class, attachmentId);
    }

    /** What a note said before, newest first. */
    public List<CrmEntryRevision> history(long entryId) {
        return em.createQuery(
                        "select r from CrmEntryRevision r where r.entryId = :entry order by r.replacedAt desc, r.id desc",
                        CrmEntryRevision.class)
                .setParameter("entry", entryId)
                .getResultList();
    }
}
