package org.chronik.quote;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads quotes. */
@Stateless
@PermitAll
public class QuoteQuery {

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

    /** All versions of the chain, first to last. */
    public List<Quote> versions(long chain) {
        return em.createQuery("select q from Quote q where q.chain = :chain order by q.revision", Quote.class)
                .setParameter("chain", chain)
                .getResultList();
    }
}
