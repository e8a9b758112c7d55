package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronik.filter.Condition;
import org.chronik.security.Role;
import org.chronik.web.ListReader;
import org.chronik.web.ListRequest;
import org.chronik.web.RowFilter;
import org.chronik.web.SqlRow;

/** Finds entries by what their subject, text or mail says: those that the overview's filter on the text finds. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class EntrySearchQuery {

    private static final String TEXT = "text";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ListReader reader;

    /** The newest entries whose text meets the condition. */
    public List<FoundEntry> newest(Condition condition, int most) {
        List<EntryRow> rows = reader.page(
                        EntryColumns.LIST,
                        new ListRequest(
                                EntryColumns.LIST.initialSort(),
                                true,
                                RowFilter.of(condition, EntryColumns.LIST.column(TEXT)),
                                null,
                                most))
                .rows();
        Map<Long, String> texts = texts(rows.stream().map(EntryRow::id).toList());
        return rows.stream()
                .map(row -> new FoundEntry(row, texts.get(row.id())))
                .toList();
    }

    private Map<Long, String> texts(List<Long> entries) {
        Map<Long, String> texts = new HashMap<>();
        if (!entries.isEmpty()) {
            List<?> found = em.createQuery(
                            "select e.id, e.text, m.body from CrmEntry e left join Mail m on m.id = e.mailId"
                                    + " where e.id in :entries",
                            Object[].class)
                    .setParameter("entries", entries)
                    .getResultList();
            found.stream()
                    .map(row -> new SqlRow((Object[]) row))
                    .forEach(row -> texts.put(row.number(0), said(row.text(1), row.text(2))));
        }
        return texts;
    }

    private static String said(String text, String mail) {
        return mail == null ? text : (text + "\n" + mail).strip();
    }
}
