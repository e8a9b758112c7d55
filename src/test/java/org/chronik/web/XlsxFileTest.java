package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class XlsxFileTest {

    private static final String SHEET = "xl/worksheets/sheet%d.xml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private XlsxFile file(int rows) throws IOException {
        XlsxFile file = new XlsxFile(out, "Einträge", "… (gekürzt)", ZoneId.of("Europe/Vienna"), rows);
        file.head(List.of(new ExportFile.Head("Größe", 30), new ExportFile.Head("Text", 10)));
        return file;
    }

    private Map<String, Document> parts(XlsxFile file) throws IOException, ParserConfigurationException, SAXException {
        file.finish();
        Map<String, Document> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(
                Files.write(folder.resolve("file.xlsx"), out.toByteArray()).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), xml(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> cells(Document sheet, int row) {
        NodeList cells = ((Element) sheet.getElementsByTagName("row").item(row)).getElementsByTagName("c");
        return IntStream.range(0, cells.getLength())
                .mapToObj(i -> (Element) cells.item(i))
                .map(cell -> cell.getAttribute("t") + " " + cell.getTextContent())
                .toList();
    }

    private List<String> written(Object... row) throws Exception {
        XlsxFile file = file(XlsxFile.ROWS);
        file.row(Arrays.asList(row));
        Document sheet = parts(file).get(SHEET.formatted(1));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        return cells(sheet, 1);
    }

    @Test
    void textsAreTextsDatesAreDatesAndNumbersNumbers() throws Exception {
        assertThat(written(
                        "=1+1",
                        new BigDecimal("-1234.50"),
                        LocalDate.of(2019, 3, 15),
                        Instant.parse("2019-07-01T10:00:00Z"),
                        null,
                        "+43"))
                .containsExactly("inlineStr =1+1", "n -1234.50", "n 43539.0", "n 43647.5", "inlineStr +43");
    }

    @Test
    void itBeginsWithAHeadThatStaysInSight() throws Exception {
        Map<String, Document> parts = parts(file(XlsxFile.ROWS));
        Document sheet = parts.get(SHEET.formatted(1));
        Element pane = (Element) sheet.getElementsByTagName("pane").item(0);

        assertThat(cells(sheet, 0)).containsExactly("inlineStr Größe", "inlineStr Text");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(((Element) sheet.getElementsByTagName("col").item(0)).getAttribute("width"))
                .startsWith("30");
        assertThat(parts.get("xl/styles.xml").getElementsByTagName("b").getLength())
                .isEqualTo(1);
    }

    @Test
    void whatIsTooLongForACellIsCutAndSaysSo() throws Exception {
        String longest = "ä".repeat(XlsxFile.LONGEST);
        assertThat(written(longest, longest + "ä", "-".repeat(99_999)))
                .satisfiesExactly(
                        cell -> assertThat(cell).isEqualTo("inlineStr " + longest),
                        cell -> assertThat(cell).endsWith("ä… (gekürzt)"),
                        cell -> assertThat(cell).hasSize("inlineStr ".length() + XlsxFile.LONGEST));
    }

    @Test
    void aCharacterIsNeverCutInHalf() throws Exception {
        String cell =
                written("ä" + "😀".repeat(XlsxFile.LONGEST / 2) + "ä").get(0).substring("inlineStr ".length());

        assertThat(cell).hasSizeLessThanOrEqualTo(XlsxFile.LONGEST).endsWith("😀… (gekürzt)");
        assertThat(cell.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '?');
    }

    @Test
    void charactersThatNoXmlMayHaveAreLeftOut() throws Exception {
        assertThat(written("a\u0000b\u000B\uFFFE<&>\r\nc 😀", "_x000D_"))
                .containsExactly("inlineStr ab<&>\nc 😀", "inlineStr _x005F_x000D_");
    }

    @Test
    void whatDoesNotGoIntoASheetGoesOnInTheNext() throws Exception {
        XlsxFile file = file(3);
        for (int i = 1; i <= 7; i++) {
            file.row(List.of("Zeile " + i, "x"));
        }
        Map<String, Document> parts = parts(file);

        assertThat(parts.keySet())
                .filteredOn(name -> name.startsWith("xl/worksheets/"))
                .hasSize(3);
        assertThat(cells(parts.get(SHEET.formatted(2)), 0)).containsExactly("inlineStr Größe", "inlineStr Text");
        assertThat(cells(parts.get(SHEET.formatted(2)), 1)).contains("inlineStr Zeile 4");
        assertThat(parts.get(SHEET.formatted(3)).getElementsByTagName("row").getLength())
                .isEqualTo(2);
    }

    @Test
    void aSheetTakesAsManyRowsAsExcelDoes() {
        assertThat(XlsxFile.ROWS).isEqualTo(1_048_575);
    }
}
