package org.chronik.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chronik.order.OrderBean;
import org.chronik.records.RecordRef;
import org.chronik.system.Time;

/** What an order's page shows of invoices: the action that makes one, and those that were made. */
@Named
@RequestScoped
public class BillingBean {

    @Inject
    private OrderBean page;

    @Inject
    private InvoiceQuery invoices;

    @Inject
    private InvoiceService service;

    @Inject
    private Time time;

    private List<Invoice> made;

    /** The invoices that bill the order, or have billed it until they were cancelled. */
    public List<Invoice> getInvoices() {
        if (made == null) {
            made = invoices.ofOrder(page.getOrder().getId());
        }
        return made;
    }

    /** Where one of them stands. */
    public InvoiceState state(Invoice invoice) {
        return invoice.stateOn(time.today());
    }

    /** Makes the draft of an invoice with the order's lines and shows it. */
    public String bill() {
        long orderId = page.getOrder().getId();
        // Whatever the answer, the page shows what is now
        page.refresh();
        RecordRef draft = service.bill(List.of(orderId));
        return "/invoice?faces-redirect=true&id=" + draft.id();
    }
}
