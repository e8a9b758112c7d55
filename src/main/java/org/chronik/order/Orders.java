package org.chronik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.chronik.document.NumberRange;
import org.chronik.document.Rewriting;
import org.chronik.quote.Quote;
import org.chronik.quote.Quotes;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/** Makes orders and hands them out to be changed, within the caller's transaction. */
@ApplicationScoped
public class Orders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NumberRange numbers;

    @Inject
    private Rewriting rewriting;

    @Inject
    private Quotes quotes;

    @Inject
    private Time time;

    /** Adds an order and draws its number. */
    SalesOrder add(SalesOrder order) {
        order.register(numbers.next("n", order.getDocumentDate()));
        em.persist(order);
        return order;
    }

    /**
     * Makes the order out of a quote, unless one of its versions has become one already. All versions stay locked, so of
     * those who do it at the same moment one succeeds; the others are refused with the number that was commissioned.
     *
     * @param strictly only if the quote is with the customer and still valid
     */
    QuoteCommissioned commission(long quoteId, boolean strictly, Actor by) {
        Quote quote = quotes.lockFree(quoteId);
        quote.commission(time.now(), time.today(), strictly);
        long owner = by.userId() == null ? quote.getOwnerId() : by.userId();
        SalesOrder order = add(new SalesOrder(quote, owner, time.today()));
        return new QuoteCommissioned(quote.ref(), order.ref(), order.getGross(), by);
    }

    SalesOrder lock(long orderId) {
        return lockAll(List.of(orderId)).stream().findFirst().orElseThrow();
    }

    /** The same, to be written anew by somebody who has read this version. */
    SalesOrder lockToWrite(long orderId, long version) {
        return rewriting.begin(lock(orderId), version);
    }

    /** Orders locked in the order of their keys until the transaction ends, so that two who want the same never block. */
    public List<SalesOrder> lockAll(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select o from SalesOrder o where o.id in :ids order by o.id", SalesOrder.class)
                .setParameter("ids", orderIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
