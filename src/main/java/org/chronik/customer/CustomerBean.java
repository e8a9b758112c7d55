package org.chronik.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            service.changeContact(getCustomer().getId(), contact.getId(), contact.getVersion(), contact.text());
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

    /** Street, place and country in the reader's language, a line each; empty where nothing is known. */
    public String getAddress() {
        CustomerText text = getCustomer().text();
        String country = text.country() == null
                ? null
                : new Locale("", text.country()).getDisplayCountry(preferences.getLocale());
        return joined("\n", text.street(), joined(" ", text.postalCode(), text.city()), country);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
