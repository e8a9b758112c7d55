package org.chronik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentPdfTest {

    private final SampleDocument document = new SampleDocument();

    @Test
    void aQuoteOnOnePage() throws IOException {
        print(
                "quote",
                SamplePaper.german(List.of(
                        document.line(
                                "Fensterelement Lärche 120 × 140\nDreifachverglasung, Ug = 0,6; außen Öl, innen gewachst",
                                "12",
                                "640",
                                "0",
                                "20"),
                        document.line("Montage inklusive Anfahrt", "16", "72.50", "10", "20"),
                        document.line("Fachbuch »Fenster pflegen« – Éditions Łódź", "1", "24.9012", "0", "10"))));
    }

    @Test
    void sixty() throws IOException {
        print("sixty", SamplePaper.german(lines(60)));
    }

    @Test
    void invoice() throws IOException {
        print("invoice", SamplePaper.english(List.of(document.line("Window\nTriple glazed", "12", "640", "0", "20"))));
    }

    @Test
    void nasty() throws IOException {
        print(
                "nasty",
                SamplePaper.german(List.of(
                        document.line(
                                "W".repeat(200) + "\n" + "x".repeat(300),
                                "999999999.999",
                                "9999999999.9999",
                                "33.33",
                                "20"),
                        document.line(
                                "漢字 ✓ 🎉 👩‍👩‍👧 عربي עברית ελληνικά кириллица e\u0301 \ud800 \u0000\u0007\u202e\u200b <b>&amp;</b>",
                                "1",
                                "1",
                                "0",
                                "10"),
                        document.line(("Zeile\n").repeat(300), "1", "1", "0", "12.55"),
                        document.line("Letzte", "1", "1", "0", "100"))));
        print("empty", SamplePaper.german(List.of()));
        print("manylines", SamplePaper.german(lines(300)));
        print(
                "tall",
                SamplePaper.german(List.of(
                        document.line(("Zeile\n").repeat(60), "1", "1", "0", "12.55"),
                        document.line("Letzte", "1", "1", "0", "100"))));
        print(
                "talllast",
                SamplePaper.german(List.of(
                        document.line("Erste", "1", "1", "0", "100"),
                        document.line(("Zeile\n").repeat(150), "1", "1", "0", "12.55"))));
        long t = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            DocumentPdf.print(SamplePaper.german(lines(60)));
            System.out.println((System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
        }
    }

    @Test
    void tallLast() throws IOException {
        for (int n = 10; n < 120; n++) {
            var pages = print(
                    "tl" + n,
                    SamplePaper.german(List.of(
                            document.line("Erste", "1", "1", "0", "100"),
                            document.line(("Zeile\n").repeat(n), "1", "1", "0", "12.55"))));
            String last = pages.stream()
                    .filter(p -> p.contains("Gesamtbetrag"))
                    .findFirst()
                    .get();
            if (!(last.contains("Zeile") && last.contains("Netto")))
                System.out.println(n + " " + pages.size() + " " + last.contains("Zeile") + last.contains("Netto")
                        + pages.stream().filter(p -> p.contains("Bezeichnung")).count() + " "
                        + pages.get(pages.size() - 1).contains("Gesamtb"));
        }
    }

    @Test
    void together() throws IOException {
        for (int n = 1; n < 60; n++) {
            var pages = print("n", SamplePaper.german(lines(n)));
            String last = pages.stream()
                    .filter(p -> p.contains("Gesamtbetrag"))
                    .findFirst()
                    .get();
            System.out.println(n + " " + pages.size() + " " + last.contains("Nummer " + n) + last.contains("Netto")
                    + pages.stream().filter(p -> p.contains("Bezeichnung")).count() + " "
                    + pages.get(pages.size() - 1).contains("Gesamtb"));
        }
    }

    private List<DocumentLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> document.line(
                        "Fensterelement Lärche Nummer " + i + (i % 7 == 0 ? "\nmit Öl\ninnen weiß\naußen grün" : ""),
                        "" + i + ".5",
                        "64.90",
                        i % 5 == 0 ? "5" : "0",
                        i % 3 == 0 ? "10" : "20"))
                .toList();
    }

    private List<String> print(String name, PrintedDocument paper) throws IOException {
        byte[] pdf = DocumentPdf.print(paper);
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf", name + ".pdf"), pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read));
            }
        }
        return pages;
    }
}
