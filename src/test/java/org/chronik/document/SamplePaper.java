package org.chronik.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;

/** Papers of a joinery, in German and in English, with any lines. */
final class SamplePaper {

    private static final Seller SELLER = new Seller(
            "Müller & Söhne Fensterbau GmbH",
            List.of("Hauptstraße 1", "6300 Wörgl", "Österreich"),
            List.of("+43 5332 12345", "office@firma.example"),
            "ATU12345678",
            List.of("Sparkasse Wörgl", "AT61 1904 3002 3457 3201"));

    private SamplePaper() {}

    static PrintedDocument quote(List<DocumentLine> lines) {
        return new PrintedDocument(
                Locale.GERMAN,
                "Angebot",
                "o736-2",
                LocalDate.of(2019, 3, 1),
                "Ladeneinrichtung und Fenster für die Filiale Wörgl",
                SELLER,
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

    static PrintedDocument invoice(List<DocumentLine> lines) {
        return new PrintedDocument(
                Locale.UK,
                "Invoice",
                "r201910649",
                LocalDate.of(2019, 3, 1),
                "Windows for the town house",
                SELLER,
                List.of("Northwind Traders Ltd", "1 High Street", "London W1D 3AB", "United Kingdom"),
                null,
                List.of(
                        new Fact("Customer number", "k77"),
                        new Fact("Due date", "15 Mar 2019"),
                        new Fact("Order", "n201900522")),
                "Dear Sir or Madam,\n\nplease find below what we delivered.",
                lines,
                "Payable within 14 days without deduction.");
    }

    /** A paper that says nothing that it need not say. */
    static PrintedDocument bare() {
        Seller seller = new Seller("Müller", List.of(), List.of(), null, List.of());
        List<Fact> facts = List.of(new Fact("Gültig bis", null));
        return new PrintedDocument(
                Locale.GERMAN, "Angebot", null, null, null, seller, List.of(), null, facts, "", List.of(), " ");
    }

    /** The quote with an introduction of so many lines. */
    static PrintedDocument quote(int introduction, List<DocumentLine> lines) {
        PrintedDocument quote = quote(lines);
        return new PrintedDocument(
                quote.locale(),
                quote.title(),
                quote.number(),
                quote.date(),
                quote.subject(),
                quote.seller(),
                quote.recipient(),
                quote.contact(),
                quote.facts(),
                "Einleitung\n".repeat(introduction),
                quote.lines(),
                quote.closing());
    }

    /** A paper on which everything about the customer is longer than anybody would write it. */
    static PrintedDocument talkative() {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        Seller seller = new Seller(
                "ATH Rail Transport Beteiligungsgesellschaft Deutschland GmbH",
                List.of("c/o KINAST mbH, Hohenzollernring 54", "50672 Köln", "Deutschland"),
                List.of("+49 221 123456789", "buchhaltung@ath-rail-transport-beteiligungsgesellschaft.example"),
                "DE123456789",
                List.of("Sparkasse KölnBonn Zweigstelle Neumarkt", "DE02 3705 0198 0001 8020 57", "COLSDE33"));
        return new PrintedDocument(
                Locale.GERMAN,
                "Rechnung",
                "r" + "1".repeat(100),
                LocalDate.of(2019, 3, 1),
                word.repeat(3),
                seller,
                List.of(word + " " + word, word, word, "Stiege 3, Tür 12", "6300 Wörgl", "Österreich"),
                word,
                List.of(new Fact(word, word), new Fact("Kundennummer", "k1042")),
                (word + " ").repeat(60),
                List.of(line(1, word, "1", "0", "20")),
                (word + "\n").repeat(60));
    }

    /** A line of the document at this position: so many windows for 64.90 each. */
    static DocumentLine line(int position, String text, String quantity, String discountPercent, String vatPercent) {
        return new DocumentLine(
                new SampleDocument(),
                position,
                text,
                new BigDecimal(quantity),
                "Stk.",
                new BigDecimal("64.90"),
                new BigDecimal(discountPercent),
                new BigDecimal(vatPercent));
    }
}
