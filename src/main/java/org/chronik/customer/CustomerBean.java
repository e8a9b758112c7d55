package org.chronik.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.chronik.web.Preferences;
import org.omnifaces.cdi.Param;

/** The page of one customer. */
@Named
@RequestScoped
public class CustomerBean {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerService service;

    @Inject
    private Preferences preferences;

    private Customer customer;
    private final ContactForm contact = new ContactForm();

    /** The customer, or null if there is none of this number: then the page says so. */
    public Customer getCustomer() {
        if (customer == null && number != null) {
            customer = customers.byNumber(number).orElse(null);
        }
        return customer;
    }

    /** Adds the contact that was typed, or changes the one that was opened. */
    public void saveContact() {
        if (contact.getId() == null) {
            service.addContact(getCustomer().getId(), contact.text());
        } else {
            service.changeContact(getCustomer().getId(), contact.getId(), contact.text());
        }
        customer = null;
    }

    /** Fills the dialog: with a contact's data, or empty for a new one. */
    public void editContact(Long contactId) {
        contact.fill(getCustomer().contact(contactId).orElse(null));
    }

    public ContactForm getContact() {
        return contact;
    }

    /** The country's name in the reader's language. */
    public String getCountryName() {
        String code = getCustomer().text().country();
        return code == null ? "" : new Locale("", code).getDisplayCountry(preferences.getLocale());
    }
}
