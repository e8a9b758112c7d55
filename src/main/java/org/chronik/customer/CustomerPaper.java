package org.chronik.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;
import org.chronik.system.Company;
import org.chronik.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperties;

/** What every paper to a customer has in common: letterhead, address, language. */
@ApplicationScoped
public class CustomerPaper {

    private static final Set<String> GERMAN = Set.of("AT", "DE", "CH", "LI", "LU", "IT");

    @Inject
    @ConfigProperties
    private Company company;

    /** German where it is spoken, else English. */
    public Locale locale(Customer customer) {
        String country = customer.text().country();
        return country == null || GERMAN.contains(country) ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** Who sells, from the settings. */
    public Seller seller() {
        return new Seller(
                company.name,
                List.of(company.street, company.city, company.country),
                List.of(company.phone, company.email),
                company.vatId,
                List.of(company.bank));
    }

    /** The customer's name and postal address; the country only where it is not our own. */
    public List<String> recipient(Customer customer) {
        CustomerText text = customer.text();
        String city = Stream.of(text.postalCode(), text.city())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " " + b)
                .orElse(null);
        String country =
                text.country() == null ? null : new Locale("", text.country()).getDisplayCountry(Locale.GERMAN);
        return Stream.of(text.name(), text.street(), city, company.country.equals(country) ? null : country)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The contact's name, or null. */
    public String contact(Customer customer, Long contactId) {
        return customer.contact(contactId).map(Contact::getName).orElse(null);
    }

    /** Where a mail goes: the contact's address, else the customer's, else null. */
    public String address(Customer customer, Long contactId) {
        return customer.contact(contactId).map(Contact::getEmail).orElse(customer.getEmail());
    }

    /** How a mail begins: to the contact by name, or to nobody in particular. */
    public String salutation(Customer customer, Long contactId) {
        return customer.contact(contactId)
                .map(contact -> Texts.get(locale(customer), "mail.salutation.name", contact.getName()))
                .orElseGet(() -> Texts.get(locale(customer), "mail.salutation"));
    }

    /** The customer's number as a fact beside the address. */
    public Fact number(Customer customer) {
        return new Fact(Texts.get(locale(customer), "customer.number"), customer.getNumber());
    }
}
