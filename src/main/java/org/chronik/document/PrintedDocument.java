package org.chronik.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything that stands on the paper of a quote, order confirmation or invoice, as plain values: what
 * {@link DocumentPdf} prints. Texts may have line breaks; what is null or empty leaves no gap.
 *
 * @param locale the customer's language: German or English
 * @param title what it is, in that language: {@code Angebot}
 * @param number {@code o736}; null for a draft
 * @param date the document's date; null for a draft
 * @param subject what it is about, in one line
 * @param seller who sells
 * @param recipient the customer's name and postal address, one line each
 * @param contact the person at the customer, below the customer's name
 * @param facts what stands beside the address, below the date
 * @param introduction the text above the lines
 * @param lines what is sold, in this order
 * @param closing the text below the totals: terms, greeting
 */
public record PrintedDocument(
        Locale locale,
        String title,
        String number,
        LocalDate date,
        String subject,
        Seller seller,
        List<String> recipient,
        String contact,
        List<Fact> facts,
        String introduction,
        List<DocumentLine> lines,
        String closing) {

    public PrintedDocument {
        recipient = present(recipient);
        facts = facts.stream().filter(fact -> isPresent(fact.value())).toList();
        lines = List.copyOf(lines);
    }

    /** What it is called: {@code Angebot o736}. */
    String name() {
        return number == null ? title : title + " " + number;
    }

    /** The recipient's lines with the contact below the first. */
    List<String> address() {
        List<String> lines = new ArrayList<>(recipient);
        lines.add(Math.min(1, lines.size()), contact);
        return present(lines);
    }

    private static List<String> present(List<String> lines) {
        return lines.stream().filter(PrintedDocument::isPresent).toList();
    }

    static boolean isPresent(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * A value with its label, both as printed.
     *
     * @param label {@code Gültig bis}
     * @param value {@code 30.04.2019}
     */
    public record Fact(String label, String value) {}

    /**
     * Who sells, as in the letterhead and at the foot of each page.
     *
     * @param name the company's name
     * @param address street, city and country, one line each
     * @param contact how to reach it, one line each: telephone, mail
     * @param vatId its VAT identification number
     * @param bank where to pay, one line each
     */
    public record Seller(String name, List<String> address, List<String> contact, String vatId, List<String> bank) {

        public Seller {
            address = present(address);
            contact = present(contact);
            bank = present(bank);
        }

        /** The name and below it the address. */
        List<String> lines() {
            return Stream.concat(Stream.of(name), address.stream()).toList();
        }
    }
}
