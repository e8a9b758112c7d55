package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.chronik.mail.Mail;
import org.chronik.mail.MailAttachment;
import org.chronik.security.Role;
import org.chronik.web.SqlRow;

/** Reads entries: the section of a record, and one entry with all that it says. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class CrmEntryQuery {

    private static final String OF_RECORD =
            "select entry_id from crm_entry_link where record_id = ? order by recorded_at desc, entry_id desc limit ?";

    @PersistenceContext
    private EntityManager em;

    /** The newest entries of a record that are pinned, or that are not. */
    public List<EntryRow> latest(long recordId, boolean sticky, int most) {
        String pinned = OF_RECORD.replace(" order by", " and sticky = ? order by");
        return rows(em.createNativeQuery(EntryRow.query(pinned))
                .setParameter(1, recordId)
                .setParameter(2, sticky)
                .setParameter(3, most)
                .getResultList());
    }

    /** The newest entry of a record, pinned or not. */
    public Optional<EntryRow> last(long recordId) {
        return rows(em.createNativeQuery(EntryRow.query(OF_RECORD))
                        .setParameter(1, recordId)
                        .setParameter(2, 1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The newest entries of all. */
    public List<EntryRow> newest(int most) {
        return rows(em.createNativeQuery(
                        EntryRow.query("select id from crm_entry order by recorded_at desc, id desc limit ?"))
                .setParameter(1, most)
                .getResultList());
    }

    private static List<EntryRow> rows(List<?> result) {
        return result.stream()
                .map(row -> new SqlRow((Object[]) row))
                .map(EntryRow::of)
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
