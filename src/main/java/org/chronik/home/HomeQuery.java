package org.chronik.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.security.Role;
import org.chronik.web.SqlRow;

/** Reads what waits on a user's start page. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class HomeQuery {

    /** The document that a mail carried is the first that its entry was linked to. */
    private static final String UNDELIVERABLE =
            """
            select m.id, m.recipients, m.subject, m.last_error, d.id, d.type, d.number, d.customer_id
              from mail m join crm_entry e on e.mail_id = m.id
              join lateral (select r.* from crm_entry_link l join record r on r.id = l.record_id
                             where l.entry_id = e.id and r.type <> 'CUSTOMER' order by r.id limit 1) d on true
             where m.sender_id = ? and m.state = 'UNDELIVERABLE' and m.dismissed_at is null
             order by m.queued_at desc, m.id desc""";

    @PersistenceContext
    private EntityManager em;

    /** The mails of a user that did not arrive and that he has not dismissed, newest first. */
    public List<UndeliverableMail> undeliverable(long senderId) {
        List<?> rows =
                em.createNativeQuery(UNDELIVERABLE).setParameter(1, senderId).getResultList();
        return rows.stream()
                .map(row -> new SqlRow((Object[]) row))
                .map(row -> new UndeliverableMail(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        new RecordRef(row.number(4), row.value(5, RecordType.class), row.text(6), row.number(7))))
                .toList();
    }
}
