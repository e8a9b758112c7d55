package org.chronik.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;

/** A quote of a joinery to a bakery, in German and in English, with any lines. */
final class SamplePaper {

    private SamplePaper() {}

    static PrintedDocument german(List<DocumentLine> lines) {
        return new PrintedDocument(
                Locale.GERMAN,
                "Angebot",
                "o736-2",
                LocalDate.of(2019, 3, 1),
                "Ladeneinrichtung und Fenster für die Filiale Wörgl",
                seller(),
                List.of("Bäckerei Größwang KG", "Brixentaler Straße 12", "6300 Wörgl", "Österreich"),
                "Zoltán Kőszegi-Łukasiewicz",
                List.of(
                        new Fact("Kundennummer", "k1042"),
                        new Fact("Gültig bis", "30.04.2019"),
                        new Fact("Bearbeitet von", "Anna Kern")),
                "Sehr geehrter Herr Kőszegi-Łukasiewicz,\n\nvielen Dank für Ihre Anfrage. Gerne bieten wir Ihnen an:",
                lines,
                "Lieferzeit 6 Wochen ab Auftrag. Zahlbar innerhalb von 14 Tagen ohne Abzug.\n\n"
                        + "Mit freundlichen Grüßen\nAnna Kern");
    }

    static PrintedDocument english(List<DocumentLine> lines) {
        return new PrintedDocument(
                Locale.UK,
                "Invoice",
                "r201910649",
                LocalDate.of(2019, 3, 1),
                "Windows for the town house",
                seller(),
                List.of("Northwind Traders Ltd", "1 High Street", "London W1D 3AB", "United Kingdom"),
                null,
                List.of(new Fact("Customer", "k77"), new Fact("Due", "15 Mar 2019"), new Fact("Order", "n201900522")),
                "Dear Sir or Madam,\n\nplease find below what we delivered.",
                lines,
                "Payable within 14 days without deduction.");
    }

    static Seller seller() {
        return new Seller(
                "Müller & Söhne Fensterbau GmbH",
                List.of("Hauptstraße 1", "6300 Wörgl", "Österreich"),
                List.of("+43 5332 12345", "office@firma.example"),
                "ATU12345678",
                List.of("Sparkasse Wörgl", "AT61 1904 3002 3457 3201"));
    }
}
