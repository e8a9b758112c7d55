package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chronik.document.SamplePaper.line;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class DocumentPdfTest {

    @Test
    void aQuoteSaysInGermanWhatItOffers() throws IOException {
        List<String> pages = PrintedPages.of(
                "quote",
                SamplePaper.quote(List.of(
                        line(1, "Fensterelement Lärche 120 × 140\naußen Öl, innen gewachst", "12", "0", "20"),
                        line(2, "Montage – „Éditions Łódź“", "1.5", "10", "10"))));

        assertThat(pages)
                .singleElement()
                .asString()
                .contains(
                        "Müller & Söhne Fensterbau GmbH · Hauptstraße 1 · 6300 Wörgl · Österreich",
                        "Bäckerei Größwang KG",
                        "Zoltán Kőszegi-Łukasiewicz",
                        "Datum 01.03.2019",
                        "Gültig bis 30.04.2019",
                        "Angebot o736-2\nLadeneinrichtung und Fenster für die Filiale Wörgl",
                        "Pos. Bezeichnung Menge Einzelpreis Rabatt MwSt. Gesamt",
                        "1 Fensterelement Lärche 120 × 140 12 Stk. 64,90 € 20 % 778,80 €\naußen Öl, innen gewachst",
                        "2 Montage – „Éditions Łódź“ 1,5 Stk. 64,90 € 10 % 10 % 87,62 €",
                        "Netto 866,42 €",
                        "10 % MwSt. auf 87,62 € 8,76 €",
                        "20 % MwSt. auf 778,80 € 155,76 €",
                        "Gesamtbetrag 1.030,94 €",
                        "UID ATU12345678",
                        "Seite 1 von 1");
    }

    @Test
    void anInvoiceSaysInEnglishWhatItCosts() throws IOException {
        List<String> pages = PrintedPages.of(
                "invoice", SamplePaper.invoice(List.of(line(1, "Window\nTriple glazed", "1200", "0", "20"))));

        assertThat(pages)
                .singleElement()
                .asString()
                .contains(
                        "Invoice r201910649",
                        "Date 1 Mar 2019",
                        "Due date 15 Mar 2019",
                        "No. Description Quantity Unit price VAT Amount",
                        "1 Window 1,200 Stk. €64.90 20% €77,880.00\nTriple glazed",
                        "Net €77,880.00\nVAT 20% €15,576.00\nTotal €93,456.00",
                        "Page 1 of 1");
    }

    @Test
    void whatIsNotKnownLeavesNoTrace() throws IOException {
        assertThat(PrintedPages.of("bare", SamplePaper.bare()))
                .containsExactly("Müller\nMüller\nAngebot\nPos. Bezeichnung Menge Einzelpreis MwSt. Gesamt\n"
                        + "Netto 0,00 €\nGesamtbetrag 0,00 €\nMüller Seite 1 von 1\n");
    }

    @Test
    void typedMarkupIsText() throws IOException {
        assertThat(PrintedPages.of(
                        "markup", SamplePaper.quote(List.of(line(1, "<b>fett</b> &amp; ]]> <style>", "1", "0", "20")))))
                .singleElement()
                .asString()
                .contains("1 <b>fett</b> &amp; ]]> <style> 1 Stk.");
    }

    @Test
    void aCharacterThatTheFontLacksIsABoxAndOneWithoutShapeIsNothing() throws IOException {
        String text = "漢字 🎉 e\u0301 \ud800|\u0000|\u202e|\u200d|\u00ad|\u001b\tΔ Ж ✓";

        assertThat(PrintedPages.of("characters", SamplePaper.quote(List.of(line(1, text, "1", "0", "20")))))
                .singleElement()
                .asString()
                .contains("1 □□ □ é ||||| Δ Ж □ 1 Stk.");
    }

    @Test
    void thePdfIsTaggedNamedAndCarriesItsFonts() throws IOException {
        byte[] pdf = DocumentPdf.print(SamplePaper.quote(List.of(line(1, "Fenster", "1", "0", "20"))));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Angebot o736-2");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Müller & Söhne Fensterbau GmbH");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            PDPage page = read.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
            assertThat(page.getResources().getFontNames()).hasSize(2);
            for (COSName font : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(font).getName()).contains("LiberationSans");
            }
        }
    }
}
