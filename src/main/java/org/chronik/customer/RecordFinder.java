package org.chronik.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.security.Role;
import org.chronik.web.SqlCondition;
import org.chronik.web.SqlRow;

/** Finds any record, whatever it is, by its number, its subject, or its customer's and contacts' names. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class RecordFinder {

    /** How many suggestions a group has at most. */
    private static final int SUGGESTED = 6;

    @PersistenceContext
    private EntityManager em;

    /** What a hit shows under: its heading among the suggestions. The names are message keys {@code Group.NAME}. */
    public enum Group {
        CUSTOMER,
        QUOTE,
        ORDER,
        INVOICE,
        CONTACT
    }

    /**
     * A record, and what is said of it.
     *
     * @param customer whose it is
     * @param contact the person at that customer who was found, or null
     * @param subject a document's subject, or null
     */
    public record Found(RecordRef ref, String customer, String contact, String subject)
            implements java.io.Serializable {

        /** A contact stands for itself, though its record is the customer. */
        public Group group() {
            return contact == null ? Group.valueOf(ref.type().name()) : Group.CONTACT;
        }
    }

    public Optional<RecordRef> byNumber(String number) {
        return find(SearchSql.number(List.of(number.strip().toLowerCase(Locale.ROOT)))).stream()
                .map(Found::ref)
                .findFirst();
    }

    /** The records that have one of these numbers. */
    public List<RecordRef> byNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return find(SearchSql.number(numbers)).stream().map(Found::ref).toList();
    }

    public Optional<RecordRef> byId(long id) {
        return find(SearchSql.id(id)).stream().map(Found::ref).findFirst();
    }

    /**
     * The best hits of each group, for what somebody has typed so far: the beginning of a number, or parts of a name, of
     * a subject, of a phone number or a mail address. What is a number is looked for as such first.
     */
    public List<Found> search(String text) {
        return search(text, SUGGESTED);
    }

    /** The same with other numbers of hits in a group. */
    public List<Found> search(String text, int most) {
        SearchText typed = new SearchText(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (typed.isNumber()) {
            found.addAll(find(SearchSql.numbers(typed, most)));
        }
        if (found.isEmpty() || typed.phone() != null) {
            SearchSql.words(typed, most).forEach(query -> found.addAll(find(query)));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::group))
                .toList();
    }

    private List<Found> find(SqlCondition select) {
        var query = em.createNativeQuery(select.sql());
        for (int i = 0; i < select.values().size(); i++) {
            query.setParameter(i + 1, select.values().get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new SqlRow((Object[]) row))
                .map(row -> new Found(
                        new RecordRef(row.number(0), row.value(1, RecordType.class), row.text(2), row.number(3)),
                        row.text(4),
                        row.text(5),
                        row.text(6)))
                .toList();
    }
}
