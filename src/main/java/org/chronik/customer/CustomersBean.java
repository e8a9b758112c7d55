package org.chronik.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of customers. */
@Named
@ViewScoped
public class CustomersBean implements Serializable {

    private final CustomerList list = new CustomerList();
    private CustomerRow selected;

    public CustomerList getList() {
        return list;
    }

    public CustomerRow getSelected() {
        return selected;
    }

    public void setSelected(CustomerRow selected) {
        this.selected = selected;
    }
}
