package org.chronik.invoice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.chronik.order.OrderQuery;
import org.chronik.order.SalesOrder;

/** Reads invoices. */
@Stateless
@PermitAll
public class InvoiceQuery {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrderQuery orders;

    /** The invoice with this number ({@code r201510649}), with its lines. */
    public Optional<Invoice> byNumber(String number) {
        return find("i.number = :value", number);
    }

    /** The invoice with this key, as a draft is addressed. */
    public Optional<Invoice> byId(long id) {
        return find("i.id = :value", id);
    }

    private Optional<Invoice> find(String condition, Object value) {
        // the order of the mapping does not reach a fetch join
        return em.createQuery(
                        "select i from Invoice i left join fetch i.lines l where " + condition + " order by l.position",
                        Invoice.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** The invoices that bill, or have billed, an order; first to last. */
    public List<Invoice> ofOrder(long orderId) {
        return em.createQuery("select i from Invoice i join i.orderIds o where o = :order order by i.id", Invoice.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** The orders that an invoice bills, or has billed; first to last. */
    public List<SalesOrder> orders(Invoice invoice) {
        return orders.byIds(invoice.getOrderIds());
    }
}
