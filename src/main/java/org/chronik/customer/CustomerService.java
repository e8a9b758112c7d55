package org.chronik.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.chronik.document.NumberRange;
import org.chronik.records.RecordChanged;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.security.Role;

/** Customers and their contacts are made and changed here. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class CustomerService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NumberRange numbers;

    @Inject
    private Event<RecordChanged> changed;

    /** Makes a customer and gives it the next number. */
    public RecordRef create(CustomerText text) {
        long running = numbers.next("k");
        Customer customer = new Customer(text);
        em.persist(customer);
        customer.register(running);
        return customer.ref();
    }

    /** Replaces what is known of a customer, unless somebody else changed it since this version was read. */
    public void change(long customerId, long version, CustomerText text) {
        Customer customer = find(customerId);
        customer.expectVersion(version);
        customer.write(text);
        changed.fire(new RecordChanged(customer.ref()));
    }

    /** Adds a contact and gives back its key. */
    public long addContact(long customerId, ContactText text) {
        Customer customer = find(customerId);
        Contact contact = customer.addContact(text);
        em.persist(contact);
        changed.fire(new RecordChanged(customer.ref()));
        return contact.getId();
    }

    /** Replaces what is known of a contact, unless somebody else changed it since this version was read. */
    public void changeContact(long customerId, long contactId, long version, ContactText text) {
        Customer customer = find(customerId);
        Contact contact = customer.contact(contactId).orElseThrow();
        Refused.unlessCurrent(version, contact.getVersion());
        contact.write(text);
        changed.fire(new RecordChanged(customer.ref()));
    }

    private Customer find(long customerId) {
        return Objects.requireNonNull(em.find(Customer.class, customerId), "customer");
    }
}
