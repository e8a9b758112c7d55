package org.chronik.quote;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronik.customer.Customer;

/** Reads quotes. */
@Stateless
@PermitAll
public class QuoteQuery {

    private static final Set<QuoteState> OPEN = EnumSet.of(QuoteState.DRAFT, QuoteState.SENT, QuoteState.OPENED);

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
        return em.createQuery(
                        """
                        select q, c from Quote q, Customer c where q.ownerId = :owner and q.state in :open
                        and c.id = q.customerId order by q.id desc""",
                        Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("open", OPEN)
                .setMaxResults(most)
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
