package org.chronik.intake;

import java.util.Arrays;
import java.util.List;
import org.chronik.filter.Fold;

/** What a column of a file can be, and how such columns are called, folded: in German, in English and in our own files. */
public enum ImportField {
    REFERENCE(
            ImportKind.CUSTOMERS,
            200,
            "kundennummer",
            "nummer",
            "number",
            "customer number",
            "customer no",
            "referenz",
            "reference",
            "kunden-nr",
            "kundennr",
            "customer_id",
            "id"),
    NAME(
            ImportKind.CUSTOMERS,
            200,
            "name",
            "firma",
            "firmenname",
            "kunde",
            "company",
            "company name",
            "companyname",
            "customer",
            "customer name"),
    STREET(ImportKind.CUSTOMERS, 200, "strasse", "street", "adresse", "address", "anschrift"),
    POSTAL_CODE(
            ImportKind.CUSTOMERS,
            20,
            "plz",
            "postleitzahl",
            "postal code",
            "postal_code",
            "postalcode",
            "zip",
            "zip code",
            "postcode"),
    CITY(ImportKind.CUSTOMERS, 120, "ort", "stadt", "city", "town"),
    COUNTRY(ImportKind.CUSTOMERS, 100, "land", "country", "staat"),
    EMAIL(ImportKind.CUSTOMERS, 254, "e-mail", "email", "mail", "e-mail-adresse"),
    PHONE(ImportKind.CUSTOMERS, 60, "telefon", "phone", "tel", "telephone", "telefonnummer"),
    VAT_ID(ImportKind.CUSTOMERS, 20, "uid", "uid-nummer", "ust-id", "ustid", "vat id", "vat_id", "vat"),
    CONTACT_NAME(
            ImportKind.CUSTOMERS,
            120,
            "ansprechperson",
            "ansprechpartner",
            "kontakt",
            "contact",
            "contact name",
            "contactname",
            "contact_name"),
    CONTACT_POSITION(
            ImportKind.CUSTOMERS,
            120,
            "funktion",
            "position",
            "contact position",
            "contacttitle",
            "contact_position",
            "contact title"),
    CONTACT_PHONE(ImportKind.CUSTOMERS, 60, "telefon ansprechperson", "durchwahl", "contact phone", "contact_phone"),
    CONTACT_EMAIL(
            ImportKind.CUSTOMERS, 254, "e-mail ansprechperson", "contact e-mail", "contact email", "contact_email"),

    CUSTOMER(
            ImportKind.HISTORY,
            254,
            "kundennummer",
            "customer number",
            "customer",
            "kunde",
            "kunden-nr",
            "customer_id",
            "firma",
            "company"),
    RECORD(
            ImportKind.HISTORY,
            200,
            "belege",
            "records",
            "beleg",
            "record",
            "angebot",
            "quote",
            "document",
            "case",
            "case_id"),
    MOMENT(
            ImportKind.HISTORY,
            60,
            "eingetragen",
            "recorded",
            "zeitpunkt",
            "happened",
            "datum",
            "date",
            "timestamp",
            "moment",
            "zeit",
            "time"),
    AUTHOR(
            ImportKind.HISTORY,
            120,
            "von",
            "by",
            "wer",
            "who",
            "autor",
            "author",
            "benutzer",
            "user",
            "bearbeiter",
            "mitarbeiter",
            "resource"),
    TYPE(ImportKind.HISTORY, 1000, "typ", "type", "art", "kind", "activity", "aktivitaet"),
    SUBJECT(ImportKind.HISTORY, 1000, "betreff", "subject", "titel", "title"),
    TEXT(ImportKind.HISTORY, 100_000, "text", "notiz", "note", "inhalt", "body", "description", "beschreibung"),
    OWN_ID(ImportKind.HISTORY, 100, "eintrags-id", "entry id", "entry_id", "event_id", "own_id", "id");

    private final ImportKind kind;
    private final int longest;
    private final List<String> names;

    ImportField(ImportKind kind, int longest, String... names) {
        this.kind = kind;
        this.longest = longest;
        this.names = List.of(names);
    }

    /** All that a kind of file can have. */
    public static List<ImportField> of(ImportKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    /** No line is taken in without it. */
    public boolean isRequired() {
        return this == NAME || this == MOMENT;
    }

    /** Characters that a value may have. */
    int longest() {
        return longest;
    }

    /** How well a column's name fits: 0 is best, a negative number is not at all. */
    int rank(String column) {
        return names.indexOf(Fold.fold(column.strip()));
    }
}
