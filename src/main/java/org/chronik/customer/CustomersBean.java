package org.chronik.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of customers. */
@Named
@ViewScoped
public class CustomersBean implements Serializable {

    private final CustomerList list = new CustomerList();

    public CustomerList getList() {
        return list;
    }
}
