package org.chronik.customer;

import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.List;

/** The field in a document's form that picks the customer, and then offers its contacts. */
public class CustomerChoice implements Serializable {

    private Item chosen;
    private List<Item> contacts = List.of();

    /** A customer or contact to pick: its key and what is shown. */
    public record Item(long id, String label) implements Serializable {}

    /** Chooses by number; nothing for null or an unknown one. */
    public void choose(String number) {
        if (number != null) {
            query().byNumber(number).ifPresent(this::choose);
        }
    }

    /** Chooses by key. */
    public void choose(long id) {
        choose(query().byId(id));
    }

    private void choose(Customer customer) {
        chosen = item(customer);
        contacts = customer.getContacts().stream()
                .map(contact -> new Item(contact.getId(), contact.getName()))
                .toList();
    }

    /** Customers that fit what was typed. */
    public List<Item> complete(String typed) {
        return query().find(typed).stream().map(CustomerChoice::item).toList();
    }

    private static Item item(Customer customer) {
        String city = customer.text().city();
        return new Item(
                customer.getId(),
                customer.getName() + " · " + customer.getNumber() + (city == null ? "" : " · " + city));
    }

    private static CustomerQuery query() {
        return CDI.current().select(CustomerQuery.class).get();
    }

    /** The contacts follow the customer that was picked. */
    public void picked() {
        contacts = List.of();
        if (chosen != null) {
            choose(chosen.id());
        }
    }

    public long getId() {
        return chosen.id();
    }

    public Item getChosen() {
        return chosen;
    }

    public void setChosen(Item chosen) {
        this.chosen = chosen;
    }

    public List<Item> getContacts() {
        return contacts;
    }
}
