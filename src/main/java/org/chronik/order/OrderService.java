package org.chronik.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.chronik.document.DocumentText;
import org.chronik.mail.MailDraft;
import org.chronik.records.RecordChanged;
import org.chronik.records.RecordRef;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What users do with orders, and how they make one out of a quote. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class OrderService {

    @Inject
    private Orders orders;

    @Inject
    private OrderMailing mailing;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /** Makes an order that no quote came before, and gives it the next number. */
    public RecordRef create(long customerId, DocumentText text) {
        return orders.add(new SalesOrder(customerId, user.get().getId(), time.today(), text))
                .ref();
    }

    /** Changes an open order, unless somebody else changed it since this version was read. */
    public void change(long orderId, long version, DocumentText text) {
        SalesOrder order = orders.lockToWrite(orderId, version);
        order.change(text);
        events.fire(new RecordChanged(order.ref()));
    }

    /**
     * Makes the order out of a quote.
     *
     * @param confirmed the user was asked and wants it although the quote is not, or no longer, with the customer
     */
    public RecordRef commission(long quoteId, boolean confirmed) {
        QuoteCommissioned commissioned = orders.commission(quoteId, !confirmed, user.actor());
        events.fire(commissioned);
        return commissioned.order();
    }

    /** Sends the order confirmation with its PDF. */
    public void send(long orderId, MailDraft draft) {
        SalesOrder order = orders.lock(orderId);
        order.markConfirmed(time.now());
        long mailId = mailing.queue(order, draft, user.get());
        events.fire(new OrderConfirmationSent(order.ref(), mailId, user.actor()));
    }

    /** The customer has got everything. */
    public void markDelivered(long orderId) {
        SalesOrder order = orders.lock(orderId);
        order.markDelivered(time.now());
        events.fire(new RecordChanged(order.ref()));
    }

    /** Nothing comes of the order; the reason may be null. */
    public void cancel(long orderId, String reason) {
        SalesOrder order = orders.lock(orderId);
        order.cancel(time.now(), reason);
        events.fire(new RecordChanged(order.ref()));
    }
}
