package org.chronik.crm;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronik.web.SqlRow;

/** Reads one entry that has arrived; for the server itself, whoever is signed in. */
@Stateless
@PermitAll
public class ArrivedEntryQuery {

    /** What an entry's text is, letter by letter: its mail's, or its own. */
    static final String TEXT =
            "coalesce((select w.subject || E'\\n' || w.body from mail w where w.id = e.mail_id), e.text)";

    @PersistenceContext
    private EntityManager em;

    /** The entry, which must be there. */
    public ArrivedEntry read(long entryId) {
        Object[] row = (Object[]) em.createNativeQuery(EntryRow.query("select cast(? as bigint)"))
                .setParameter(1, entryId)
                .getSingleResult();
        return new ArrivedEntry(EntryRow.of(new SqlRow(row)), values(entryId));
    }

    private Map<String, Object> values(long entryId) {
        SqlRow row = new SqlRow((Object[]) em.createNativeQuery(
                        """
                        select e.recorded_at, e.occurred_at, coalesce(u.login, lower(e.author_kind)), e.type_code, c.name,
                               (select string_agg(r.number, ',') from crm_entry_link l join record r on r.id = l.record_id
                                 where l.entry_id = e.id and r.type <> 'CUSTOMER'),
                               %s, e.sticky
                          from crm_entry e join customer c on c.id = e.customer_id left join app_user u on u.id = e.author_id
                         where e.id = ?"""
                                .formatted(TEXT))
                .setParameter(1, entryId)
                .getSingleResult());
        Map<String, Object> values = new HashMap<>();
        values.put("recorded", row.instant(0));
        values.put("happened", row.instant(1));
        values.put("author", row.text(2));
        values.put("type", row.text(3));
        values.put("customer", row.text(4));
        values.put(
                "records",
                row.text(5) == null ? List.of() : Arrays.asList(row.text(5).split(",")));
        values.put("text", row.text(6));
        values.put("sticky", row.bool(7));
        return values;
    }
}
