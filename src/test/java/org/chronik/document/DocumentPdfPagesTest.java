package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronik.document.SamplePaper.line;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages break, and what stands on each of them. */
class DocumentPdfPagesTest {

    private static final String HEAD = "Pos. Bezeichnung Menge Einzelpreis Rabatt MwSt. Gesamt\n";
    private static final Pattern POSITION = Pattern.compile("(?m)^(\\d+) Tür aus Lärche, Öl");

    @Test
    void sixtyLinesHaveTheirHeadAndTheirNumberOnEachPage() throws IOException {
        List<String> pages = PrintedPages.of("sixty-lines", SamplePaper.quote(lines(60)));

        assertThat(pages).hasSizeBetween(3, 5);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains(HEAD, "Seite " + page + " von " + pages.size(), "UID ATU12345678");
        }
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).startsWith("Müller & Söhne Fensterbau GmbH · Angebot o736-2\n"));
        assertThat(positions(pages))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(pages.get(pages.size() - 1)).contains("Gesamtbetrag 139.210,50 €", "Mit freundlichen Grüßen");
    }

    @Test
    void threeHundredLinesAreAllThere() throws IOException {
        assertThat(positions(PrintedPages.of("300-lines", SamplePaper.quote(lines(300)))))
                .hasSize(300);
    }

    @Test
    void theTotalsStandTogetherBelowTheLastLineWhereverThePageEnds() throws IOException {
        for (int count = 8; count <= 30; count++) {
            List<String> pages = PrintedPages.of("totals", SamplePaper.quote(lines(count)));

            assertThat(pages)
                    .as("%d lines", count)
                    .filteredOn(page -> page.contains("Gesamtbetrag"))
                    .singleElement()
                    .asString()
                    .contains(HEAD, "\n" + count + " Tür aus Lärche, Öl", "Netto", "10 % MwSt.", "20 % MwSt.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6})
    void theHeadDoesNotStandAlone(int count) throws IOException {
        for (int introduction = 20; introduction <= 34; introduction++) {
            List<String> pages = PrintedPages.of("head", SamplePaper.quote(introduction, lines(count)));

            assertThat(pages)
                    .as("%d lines below an introduction of %d", count, introduction)
                    .filteredOn(page -> page.contains("Pos. Bezeichnung"))
                    .allSatisfy(page -> assertThat(positions(List.of(page))).isNotEmpty());
        }
    }

    @Test
    void aLineDoesNotBreakWhereItFitsOnAPage() throws IOException {
        for (int height = 1; height <= 16; height += 3) {
            String text = "Anfang" + "\nMitte".repeat(height) + "\nEnde";
            List<DocumentLine> lines = IntStream.rangeClosed(1, 9)
                    .mapToObj(i -> line(i, text, "1", "0", "20"))
                    .toList();

            assertThat(PrintedPages.of("tall-lines", SamplePaper.quote(lines)))
                    .as("lines of %d", height)
                    .allSatisfy(page -> assertThat(count("Ende\n", page)).isEqualTo(count("Anfang 1 Stk.", page)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 100, 285})
    void aLineTallerThanAPageGoesOnOnTheNext(int height) throws IOException {
        List<DocumentLine> lines = List.of(
                line(1, "Fenster", "1", "0", "20"),
                line(2, "Zeile" + "\nZeile".repeat(height - 1), "1", "0", "20"),
                line(3, "Letzte", "1", "0", "20"));

        List<String> pages = PrintedPages.of("line-of-" + height, SamplePaper.quote(lines));

        assertThat(count("Zeile", String.join("", pages))).isEqualTo(height);
        assertThat(count("Letzte 1 Stk.", String.join("", pages))).isOne();
    }

    @Test
    void endlessWordsAndHugeAmountsStayInTheirColumns() throws IOException {
        var document = new SampleDocument();
        List<DocumentLine> lines = List.of(
                document.line("Ж".repeat(200) + "\n" + "Ω".repeat(1700), "1", "1", "33.33", "12.55"),
                document.line("Fenster", "999999999.999", "9999999999.9999", "0", "20"));

        String paper = String.join("", PrintedPages.of("endless-words", SamplePaper.quote(lines)));

        assertThat(count("Ж", paper)).isEqualTo(200);
        assertThat(count("Ω", paper)).isEqualTo(1700);
        assertThat(paper).contains("33,33 % 12,55 %");
    }

    @Test
    void longNamesAndTextsStayOnThePaper() throws IOException {
        PrintedDocument talkative = SamplePaper.talkative();

        String paper = String.join("", PrintedPages.of("talkative", talkative));

        assertThat(paper).contains("Stiege 3, Tür 12", "k1042", "Gesamtbetrag 77,88 €", "UID DE123456789");
    }

    private static List<DocumentLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> line(
                        i,
                        "Tür aus Lärche, Öl" + (i % 7 == 0 ? "\ninnen weiß\naußen grün" : ""),
                        i + ".5",
                        i % 5 == 0 ? "5" : "0",
                        i % 3 == 0 ? "10" : "20"))
                .toList();
    }

    private static List<Integer> positions(List<String> pages) {
        return POSITION.matcher(String.join("", pages))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part))
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .count();
    }
}
