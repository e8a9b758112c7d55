package org.chronik.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chronik.customer.Contact;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.Step;
import org.chronik.order.SalesOrder;
import org.chronik.system.Time;
import org.omnifaces.cdi.Param;

/** The page of one invoice: what it says and where it stands. */
@Named
@RequestScoped
public class InvoiceBean {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "id")
    private Long id;

    @Inject
    private InvoiceQuery invoices;

    @Inject
    private CustomerQuery customers;

    @Inject
    private Time time;

    private Invoice invoice;
    private Customer customer;
    private List<SalesOrder> orders;

    /** The invoice, by number or as a draft by its key; null if there is none: then the page says so. */
    public Invoice getInvoice() {
        if (invoice == null && number != null) {
            invoice = invoices.byNumber(number).orElse(null);
        } else if (invoice == null && id != null) {
            invoice = invoices.byId(id).orElse(null);
        }
        return invoice;
    }

    public Customer getCustomer() {
        if (customer == null) {
            customer = customers.byId(getInvoice().getCustomerId());
        }
        return customer;
    }

    public Contact getContact() {
        return getCustomer().contact(getInvoice().getContactId()).orElse(null);
    }

    /** The orders that it bills, or has billed. */
    public List<SalesOrder> getOrders() {
        if (orders == null) {
            orders = invoices.orders(getInvoice());
        }
        return orders;
    }

    public InvoiceState getState() {
        return getInvoice().stateOn(time.today());
    }

    /** Where its PDF is. */
    public String getPdf() {
        return InvoicePaper.path(getInvoice());
    }

    /** The invoice's way: to the payment, or to where it ended. */
    public List<Step> getSteps() {
        Invoice i = getInvoice();
        InvoiceState now = i.getState();
        InvoiceState end = now == InvoiceState.CANCELLED ? now : InvoiceState.PAID;
        boolean overdue = getState() == InvoiceState.OVERDUE;
        Step last = overdue
                ? new Step(InvoiceState.OVERDUE, null, true, true, true)
                : new Step(end, i.getClosedAt(), now == end, now == end, end == InvoiceState.CANCELLED);
        return List.of(
                new Step(InvoiceState.DRAFT, null, true, now == InvoiceState.DRAFT, false),
                new Step(
                        InvoiceState.SENT,
                        i.getSentAt(),
                        i.getSentAt() != null,
                        now == InvoiceState.SENT && !overdue,
                        false),
                new Step(
                        InvoiceState.OPENED,
                        i.getOpenedAt(),
                        i.getOpenedAt() != null,
                        now == InvoiceState.OPENED && !overdue,
                        false),
                last);
    }

    /** The invoice's key for an action, after which the page reads anew, even if the action is refused. */
    long fresh() {
        long key = getInvoice().getId();
        invoice = null;
        return key;
    }
}
