package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static String written(Locale locale, Object... row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out, locale, VIENNA);
        file.head(List.of(new ExportFile.Head("Größe", 10), new ExportFile.Head("Text", 10)));
        file.row(Arrays.asList(row));
        file.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String cell(String text) throws IOException {
        return written(Locale.ENGLISH, text).replaceFirst("^.*\r\n", "").replaceFirst("\r\n$", "");
    }

    @Test
    void aGermanSpreadsheetReadsIt() throws IOException {
        Instant summer = Instant.parse("2019-07-01T10:00:05Z");
        assertThat(written(
                        Locale.GERMAN,
                        "Müller; Söhne",
                        "sagt \"ja\"\nund aber",
                        new BigDecimal("-1234.50"),
                        LocalDate.of(2019, 3, 15),
                        summer,
                        null))
                .isEqualTo("\uFEFFGröße;Text\r\n\"Müller; Söhne\";\"sagt \"\"ja\"\"\nund aber\";-1234,50;2019-03-15;"
                        + "2019-07-01 12:00:05;\r\n");
    }

    @Test
    void anEnglishOneToo() throws IOException {
        assertThat(written(Locale.UK, "Tisch, groß", new BigDecimal("1234.50")))
                .isEqualTo("\uFEFFGröße,Text\r\n\"Tisch, groß\",1234.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+43 5332 1000",
                "-2",
                "@SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u3000=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "\ttab",
                "\rreturn",
                "=one\ntwo"
            })
    void whatASpreadsheetWouldCalculateIsText(String text) throws IOException {
        assertThat(cell(text).replaceFirst("^\"", "")).startsWith("'" + text);
        assertThat(CsvFile.meant("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "3-4", "o736-2", "anna@firma.example", "'quoted", "", "one\n=two", "(=)"})
    void whatItWouldNotStaysAsItIs(String text) throws IOException {
        assertThat(cell(text).replaceAll("^\"|\"$", "")).isEqualTo(text);
        assertThat(CsvFile.meant(text)).isEqualTo(text);
    }
}
