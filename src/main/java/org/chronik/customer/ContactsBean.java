package org.chronik.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The contacts of a customer, for a list to pick from. */
@Named
@RequestScoped
public class ContactsBean {

    @Inject
    private CustomerQuery customers;

    private Customer customer;

    public List<Contact> of(long customerId) {
        if (customer == null || customer.getId() != customerId) {
            customer = customers.byId(customerId);
        }
        return customer.getContacts();
    }
}
