package org.chronik.order;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads orders. */
@Stateless
@PermitAll
public class OrderQuery {

    @PersistenceContext
    private EntityManager em;

    /** The order with this number ({@code n201500522}), with its lines. */
    public Optional<SalesOrder> byNumber(String number) {
        // the order of the mapping does not reach a fetch join
        return em.createQuery(
                        """
                        select o from SalesOrder o left join fetch o.lines l where o.number = :number
                        order by l.position""",
                        SalesOrder.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The order that a quote has become, whichever of its versions was commissioned. */
    public Optional<SalesOrder> byChain(long chain) {
        return em.createQuery("select o from SalesOrder o where o.quoteChain = :chain", SalesOrder.class)
                .setParameter("chain", chain)
                .getResultStream()
                .findFirst();
    }

    /** The orders with these keys, first to last. */
    public List<SalesOrder> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select o from SalesOrder o where o.id in :ids order by o.id", SalesOrder.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The orders of a customer that an invoice can bill, first to last. */
    public List<SalesOrder> unbilled(long customerId) {
        return em.createQuery(
                        """
                        select o from SalesOrder o
                        where o.customerId = :customer and o.state not in :ended and o.lines is not empty
                        order by o.id""",
                        SalesOrder.class)
                .setParameter("customer", customerId)
                .setParameter("ended", EnumSet.of(OrderState.INVOICED, OrderState.CANCELLED))
                .getResultList();
    }
}
