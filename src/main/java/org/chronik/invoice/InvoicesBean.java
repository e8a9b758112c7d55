package org.chronik.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of invoices. */
@Named
@ViewScoped
public class InvoicesBean implements Serializable {

    private final InvoiceList list = new InvoiceList();

    @PostConstruct
    void open() {
        list.open();
    }

    public InvoiceList getList() {
        return list;
    }
}
