package org.chronik.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of invoices. */
@Named
@ViewScoped
public class InvoicesBean implements Serializable {

    private final InvoiceList list = new InvoiceList();
    private InvoiceRow selected;

    public InvoiceList getList() {
        return list;
    }

    public InvoiceRow getSelected() {
        return selected;
    }

    public void setSelected(InvoiceRow selected) {
        this.selected = selected;
    }
}
