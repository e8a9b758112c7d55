package org.chronik.order;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.chronik.customer.CustomerChoice;
import org.chronik.document.DocumentForm;
import org.chronik.records.RecordRef;
import org.omnifaces.cdi.Param;

/** The form of an order: a new one made by hand, or an open one. */
@Named
@ViewScoped
public class OrderEditBean implements Serializable {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "customer")
    private String customerNumber;

    @Inject
    private OrderQuery orders;

    @Inject
    private OrderService service;

    private RecordRef known;
    private long version;
    private final DocumentForm form = new DocumentForm();
    private final CustomerChoice customer = new CustomerChoice();

    @PostConstruct
    void load() {
        if (number == null) {
            customer.choose(customerNumber);
        } else {
            SalesOrder order = orders.byNumber(number).orElseThrow();
            known = order.ref();
            version = order.getVersion();
            form.fill(order.text());
            customer.choose(order.getCustomerId());
        }
    }

    /** Saves and shows the order. */
    public String save() {
        if (known == null) {
            known = service.create(customer.getId(), form.text());
        } else {
            service.change(known.id(), version, form.text());
        }
        return "/order?faces-redirect=true&number=" + known.number();
    }

    public RecordRef getKnown() {
        return known;
    }

    public DocumentForm getForm() {
        return form;
    }

    public CustomerChoice getCustomer() {
        return customer;
    }
}
