package org.chronik.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of customers. */
@Named
@ViewScoped
public class CustomersBean implements Serializable {

    private final CustomerList list = new CustomerList();

    @PostConstruct
    void open() {
        list.open();
    }

    public CustomerList getList() {
        return list;
    }
}
