package org.chronik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final String UMLAUTS = "name;ort\nMüller;Wörgl\n";

    private static CsvFormat.Source file(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static CsvFormat.Source file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> read(CsvFormat.Source file) throws IOException {
        return CsvFormat.of(file).read(file).stream().map(CsvRecord::getFields).toList();
    }

    @Test
    void umlautsAreReadInUtf8WithMarkAndWithoutAndInWindows1252() throws IOException {
        List<List<String>> wanted = List.of(List.of("name", "ort"), List.of("Müller", "Wörgl"));

        assertThat(read(file(UMLAUTS))).isEqualTo(wanted);
        assertThat(read(file("\uFEFF" + UMLAUTS))).isEqualTo(wanted);
        assertThat(read(file(UMLAUTS.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(wanted);
    }

    @Test
    void aLetterAcrossTwoBlocksIsNoError() throws IOException {
        String odd = "a".repeat((1 << 16) - 1) + "ü;b\n";

        assertThat(CsvFormat.of(file(odd)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aLetterThatIsCutOffAtTheEndIsNotUtf8() throws IOException {
        byte[] cut = {'a', ';', 'b', '\n', (byte) 0xC3};

        assertThat(CsvFormat.of(file(cut)).charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(UMLAUTS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(file(bytes.toByteArray()))).hasSize(2).last().isEqualTo(List.of("Müller", "Wörgl"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void whatDividesTheFieldsIsFound(char delimiter) throws IOException {
        String text = "a_b_c\n1,5;2|3_x_\"y;,|\t\nz\"\n".replace('_', delimiter).replace("1,5;2|3", "1");

        assertThat(CsvFormat.of(file(text)).delimiter()).isEqualTo(delimiter);
        assertThat(read(file(text)).get(1)).containsExactly("1", "x", "y;,|\t\nz");
    }

    @Test
    void aQuoteThatIsNotClosedIsAnError() throws IOException {
        CsvFormat.Source open = file("a,b\n1,\"x\n2,y\n");

        assertThatThrownBy(() -> read(open)).isInstanceOf(CsvParseException.class);
    }
}
