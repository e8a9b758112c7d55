package org.chronik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chronik.customer.Contact;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.Step;
import org.chronik.quote.Quote;
import org.chronik.quote.QuoteQuery;
import org.omnifaces.cdi.Param;

/** The page of one order: what it says and where it stands. */
@Named
@RequestScoped
public class OrderBean {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    private OrderQuery orders;

    @Inject
    private CustomerQuery customers;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private OrderService service;

    private SalesOrder order;
    private Customer customer;
    private Quote quote;
    private String cancelReason;

    /** The order, or null if there is none of this number: then the page says so. */
    public SalesOrder getOrder() {
        if (order == null && number != null) {
            order = orders.byNumber(number).orElse(null);
        }
        return order;
    }

    public Customer getCustomer() {
        if (customer == null) {
            customer = customers.byId(getOrder().getCustomerId());
        }
        return customer;
    }

    public Contact getContact() {
        return getCustomer().contact(getOrder().getContactId()).orElse(null);
    }

    /** The quote that was commissioned, or null if the order was made by hand. */
    public Quote getQuote() {
        if (quote == null && getOrder().getQuoteId() != null) {
            quote = quotes.byId(getOrder().getQuoteId());
        }
        return quote;
    }

    /** The order's way: to the invoice, or to where it ended. */
    public List<Step> getSteps() {
        SalesOrder o = getOrder();
        OrderState now = o.getState();
        OrderState end = now == OrderState.CANCELLED ? now : OrderState.INVOICED;
        return List.of(
                new Step(OrderState.OPEN, null, true, now == OrderState.OPEN, false),
                new Step(
                        OrderState.CONFIRMED,
                        o.getConfirmedAt(),
                        o.getConfirmedAt() != null,
                        now == OrderState.CONFIRMED,
                        false),
                new Step(
                        OrderState.DELIVERED,
                        o.getDeliveredAt(),
                        o.getDeliveredAt() != null,
                        now == OrderState.DELIVERED,
                        false),
                new Step(end, o.getClosedAt(), now == end, now == end, end == OrderState.CANCELLED));
    }

    /** The customer has got everything. */
    public void markDelivered() {
        service.markDelivered(fresh());
    }

    /** Nothing comes of it. */
    public void cancel() {
        service.cancel(fresh(), cancelReason);
    }

    /** The order's key for an action, after which the page reads anew, even if the action is refused. */
    long fresh() {
        long id = getOrder().getId();
        refresh();
        return id;
    }

    /** Reads anew what an action or somebody else has changed. */
    public void refresh() {
        order = null;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
