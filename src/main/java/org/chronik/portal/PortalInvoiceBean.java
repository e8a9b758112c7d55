package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.invoice.Invoice;
import org.chronik.invoice.InvoiceQuery;
import org.chronik.invoice.InvoiceState;
import org.chronik.system.Time;

/** The page of an invoice for the customer: what it says, and how it is to be paid. */
@Named
@RequestScoped
public class PortalInvoiceBean {

    @Inject
    private CurrentLink link;

    @Inject
    private InvoiceQuery invoices;

    @Inject
    private Time time;

    private Invoice invoice;

    public Invoice getInvoice() {
        if (invoice == null) {
            invoice = invoices.byId(link.get().recordId()).orElseThrow();
        }
        return invoice;
    }

    public InvoiceState getState() {
        return getInvoice().stateOn(time.today());
    }

    /** Whether it still waits to be paid. */
    public boolean isOpen() {
        return getState() != InvoiceState.PAID && getState() != InvoiceState.CANCELLED;
    }
}
