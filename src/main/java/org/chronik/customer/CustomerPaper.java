package org.chronik.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chronik.document.DocumentPdf;
import org.chronik.document.PrintedDocument;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;
import org.chronik.document.SalesDocument;
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

    /** The name of a document's file: {@code Angebot-o736.pdf}; the number may be null. */
    public String fileName(String title, String number) {
        return (number == null ? title : title + "-" + number).replace(' ', '-') + ".pdf";
    }

    /**
     * Prints a document as PDF.
     *
     * @param title what it is, in the customer's language as all that follows: {@code Angebot}
     * @param facts what stands beside the address, below the customer's number
     * @param closing the text below the totals
     */
    public byte[] print(SalesDocument document, Customer customer, String title, List<Fact> facts, String closing) {
        return DocumentPdf.print(new PrintedDocument(
                locale(customer),
                title,
                document.getNumber(),
                document.getDocumentDate(),
                document.getSubject(),
                seller(),
                recipient(customer),
                customer.contact(document.getContactId()).map(Contact::getName).orElse(null),
                Stream.concat(Stream.of(number(customer)), facts.stream()).toList(),
                document.getIntroduction(),
                document.getLines(),
                closing));
    }

    /** Who sells, from the settings. */
    private Seller seller() {
        return new Seller(
                company.name,
                List.of(company.street, company.city, company.country),
                List.of(company.phone, company.email),
                company.vatId,
                List.of(company.bank));
    }

    /** The customer's name and postal address; the country only where it is not our own. */
    private List<String> recipient(Customer customer) {
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

    /** Where a mail goes: the contact's address, else the customer's, else null. */
    public String address(Customer customer, Long contactId) {
        return customer.contact(contactId).map(Contact::getEmail).orElse(customer.getEmail());
    }

    /**
     * The text of a mail that carries a document, from a template with places for salutation, number, subject and
     * sender.
     */
    public String letter(String key, Customer customer, SalesDocument document, String number, String sender) {
        return Texts.in(
                locale(customer),
                key,
                salutation(customer, document.getContactId()),
                number,
                document.getSubject(),
                sender);
    }

    /** How a mail begins: to the contact by name, or to nobody in particular. */
    private String salutation(Customer customer, Long contactId) {
        return customer.contact(contactId)
                .map(contact -> Texts.in(locale(customer), "mail.salutation.name", contact.getName()))
                .orElseGet(() -> Texts.in(locale(customer), "mail.salutation"));
    }

    /** The customer's number as a fact beside the address. */
    private Fact number(Customer customer) {
        return new Fact(Texts.in(locale(customer), "customer.number"), customer.getNumber());
    }
}
