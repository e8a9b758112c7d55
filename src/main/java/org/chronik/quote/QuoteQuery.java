package org.chronik.quote;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chronik.customer.Customer;

/** Reads quotes. */
@Stateless
@PermitAll
public class QuoteQuery {

    private static final String NEWEST_OPEN =
            """
            select id from quote q where owner_id = ? and state in ('DRAFT', 'SENT', 'OPENED')
               and not exists (select 1 from quote c where c.chain = q.chain and c.state = 'COMMISSIONED')
            order by id desc limit ?""";

    @PersistenceContext
    private EntityManager em;

    /** The version with this number ({@code o736-2}), with its lines. */
    public Optional<Quote> byNumber(String number) {
        // the order of the mapping does not reach a fetch join
        return em.createQuery(
                        "select q from Quote q left join fetch q.lines l where q.number = :number order by l.position",
                        Quote.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The version with this key, with its lines. */
    public Quote byId(long id) {
        Quote quote = em.find(Quote.class, id);
        quote.getLines();
        return quote;
    }

    /** The newest quotes of a user that are still to be sent, or are with the customer; expired ones too. */
    public List<QuoteRow> open(long ownerId, LocalDate today, int most) {
        // By themselves first: joined at once, the database would look for them from the newest record down
        List<?> newest = em.createNativeQuery(NEWEST_OPEN)
                .setParameter(1, ownerId)
                .setParameter(2, most)
                .getResultList();
        if (newest.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select q, c from Quote q, Customer c where q.id in :newest and c.id = q.customerId
                        order by q.id desc""",
                        Object[].class)
                .setParameter("newest", newest)
                .getResultStream()
                .map(row -> row((Quote) row[0], (Customer) row[1], today))
                .toList();
    }

    private static QuoteRow row(Quote quote, Customer customer, LocalDate today) {
        return new QuoteRow(
                quote.getId(),
                quote.getNumber(),
                quote.getDocumentDate(),
                customer.getNumber(),
                customer.getName(),
                quote.getSubject(),
                quote.stateOn(today),
                quote.getValidUntil(),
                quote.getGross());
    }

    /** All versions of the chain, first to last. */
    public List<Quote> versions(long chain) {
        return em.createQuery("select q from Quote q where q.chain = :chain order by q.revision", Quote.class)
                .setParameter("chain", chain)
                .getResultList();
    }
}
