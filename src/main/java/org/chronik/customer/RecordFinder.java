package org.chronik.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.filter.Fold;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.security.Role;
import org.chronik.web.SqlRow;

/** Finds any record, whatever it is, by its number or its customer's name. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class RecordFinder {

    private static final String SELECT =
            "select r.id, r.type, r.number, r.customer_id, c.name from record r join customer c on c.id = r.customer_id ";

    @PersistenceContext
    private EntityManager em;

    /** A record and whose it is. */
    public record Found(RecordRef ref, String customer) implements java.io.Serializable {}

    public Optional<RecordRef> byNumber(String number) {
        return find(SELECT + "where r.number = ?", number.strip().toLowerCase(Locale.ROOT)).stream()
                .map(Found::ref)
                .findFirst();
    }

    /** The records that have one of these numbers. */
    public List<RecordRef> byNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return find(SELECT + "where r.number in (" + places + ")", numbers.toArray()).stream()
                .map(Found::ref)
                .toList();
    }

    public Optional<RecordRef> byId(long id) {
        return find(SELECT + "where r.id = ?", id).stream().map(Found::ref).findFirst();
    }

    /** At most twenty: those whose number begins with the text, then customers whose name contains it. */
    public List<Found> search(String text) {
        return find(
                SELECT
                        + """
                        where r.number like ? escape '!' or (r.type = 'CUSTOMER' and c.name_fold like ? escape '!')
                        order by r.number like ? escape '!' desc, length(r.number), r.number_key desc limit 20""",
                escape(text.strip().toLowerCase(Locale.ROOT)) + "%",
                "%" + escape(Fold.fold(text.strip())) + "%",
                escape(text.strip().toLowerCase(Locale.ROOT)) + "%");
    }

    private List<Found> find(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new SqlRow((Object[]) row))
                .map(row -> new Found(
                        new RecordRef(row.number(0), row.value(1, RecordType.class), row.text(2), row.number(3)),
                        row.text(4)))
                .toList();
    }

    private static String escape(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
