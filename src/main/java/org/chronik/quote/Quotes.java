package org.chronik.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.chronik.document.NumberRange;
import org.chronik.document.Rewriting;
import org.chronik.records.Refused;

/** Hands out quotes to be changed, within the caller's transaction. */
@ApplicationScoped
public class Quotes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NumberRange numbers;

    @Inject
    private Rewriting rewriting;

    /** Adds the first version of a quote and draws its number. */
    Quote add(Quote quote) {
        quote.register(numbers.next("o"));
        em.persist(quote);
        return quote;
    }

    /** Adds a further version. */
    Quote addVersion(Quote quote) {
        em.persist(quote);
        return quote;
    }

    /**
     * All versions of a quote's chain, first to last, locked in this order until the transaction ends: nobody
     * commissions one while another is being replaced.
     */
    private List<Quote> lockChain(long quoteId) {
        return em.createQuery(
                        """
                        select q from Quote q where q.chain = (select c.chain from Quote c where c.id = :id)
                        order by q.revision""",
                        Quote.class)
                .setParameter("id", quoteId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Quote lock(long quoteId) {
        return find(quoteId, lockChain(quoteId));
    }

    /** The same, to be written anew by somebody who has read this version. */
    Quote lockToWrite(long quoteId, long version) {
        return rewriting.begin(lock(quoteId), version);
    }

    /** The same; refused if any version was commissioned, as all of them lead nowhere then. */
    public Quote lockFree(long quoteId) {
        List<Quote> chain = lockChain(quoteId);
        for (Quote version : chain) {
            if (version.isCommissioned()) {
                throw new Refused("quote.refused.closed.COMMISSIONED", version.getNumber());
            }
        }
        return find(quoteId, chain);
    }

    private static Quote find(long quoteId, List<Quote> chain) {
        return chain.stream()
                .filter(quote -> quote.getId() == quoteId)
                .findFirst()
                .orElseThrow();
    }
}
