package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read on each page of a PDF, which is kept under {@code target/pdf} to be looked at. */
final class PrintedPages {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private PrintedPages() {}

    static List<String> of(String name, PrintedDocument document) throws IOException {
        byte[] pdf = DocumentPdf.print(document);
        Path file = Path.of("target", "pdf", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var stripper = new WithinMargins();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read).replace('\u00a0', ' '));
            }
            return pages;
        }
    }

    /** Reads the text and insists that all of it stands where it is printed and seen. */
    private static final class WithinMargins extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition text) {
            assertThat(text.getXDirAdj() / POINTS_PER_MM).isGreaterThan(24.9);
            assertThat((text.getXDirAdj() + text.getWidthDirAdj()) / POINTS_PER_MM)
                    .as("right edge of %s", text)
                    .isLessThan(190.5);
            assertThat(text.getYDirAdj() / POINTS_PER_MM).isBetween(10.0, 287.0);
            super.processTextPosition(text);
        }
    }
}
