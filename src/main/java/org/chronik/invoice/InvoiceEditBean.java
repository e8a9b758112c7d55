package org.chronik.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.chronik.document.DocumentForm;
import org.chronik.records.RecordRef;
import org.omnifaces.cdi.Param;

/** The form of an invoice: a new one, out of orders or by hand, or a draft. */
@Named
@ViewScoped
public class InvoiceEditBean implements Serializable {

    @Inject
    @Param(name = "id")
    private Long id;

    @Inject
    @Param(name = "customer")
    private String customerNumber;

    @Inject
    private InvoiceQuery invoices;

    @Inject
    private InvoiceService service;

    private RecordRef known;
    private long version;
    private int termDays = InvoiceService.TERM_DAYS;
    private final DocumentForm form = new DocumentForm();
    private final OrderChoice orders = new OrderChoice(form);
    private final BilledCustomer customer = new BilledCustomer(orders);

    @PostConstruct
    void load() {
        if (id == null) {
            customer.choose(customerNumber);
        } else {
            Invoice invoice = invoices.byId(id).orElseThrow();
            known = invoice.ref();
            version = invoice.getVersion();
            termDays = invoice.getTermDays();
            form.fill(invoice.text());
            customer.choose(invoice.getCustomerId());
        }
    }

    /** Saves and shows the invoice. */
    public String save() {
        if (known == null) {
            known = service.create(customer.getId(), orders.billed(), termDays, form.text());
        } else {
            service.change(known.id(), version, termDays, form.text());
        }
        return "/invoice?faces-redirect=true&id=" + known.id();
    }

    public RecordRef getKnown() {
        return known;
    }

    public DocumentForm getForm() {
        return form;
    }

    public BilledCustomer getCustomer() {
        return customer;
    }

    public OrderChoice getOrders() {
        return orders;
    }

    public int getTermDays() {
        return termDays;
    }

    public void setTermDays(int termDays) {
        this.termDays = termDays;
    }
}
