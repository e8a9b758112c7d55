package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLineTest {

    private final SampleDocument document = new SampleDocument();

    @ParameterizedTest
    @CsvSource({
        "12,     640.00,  0,     7680.00",
        "1,      0.005,   0,     0.01",
        "1,      0.0049,  0,     0.00",
        "1,      1.005,   0,     1.01",
        "1,      -0.005,  0,     -0.01",
        "0.333,  3.00,    0,     1.00",
        "1.5,    72.50,   10,    97.88",
        "3,      19.99,   33.33, 39.98",
        "7,      100,     100,   0.00",
        "1,      10,      0.05,  10.00",
        "1,      10,      0.06,  9.99",
        "999999999.999, 9999999999.9999, 0, 9999999999989900000.00"
    })
    void aLinesNetIsExactAndRoundedOnceHalfUp(String quantity, String price, String discount, String net) {
        assertThat(document.line("Fenster", quantity, price, discount, "20").net())
                .isEqualTo(new BigDecimal(net));
    }

    @Test
    void valuesAreTheSameBeforeAndAfterTheDatabase() {
        DocumentLine line = document.line("  Montage\ninkl. Anfahrt ", "1.5", "72.5", "1E+1", "20.000");

        assertThat(line.getText()).isEqualTo("Montage\ninkl. Anfahrt");
        assertThat(line.getQuantity()).isEqualTo(new BigDecimal("1.500"));
        assertThat(line.getUnitPrice()).isEqualTo(new BigDecimal("72.5000"));
        assertThat(line.getDiscountPercent()).isEqualTo(new BigDecimal("10.00"));
        assertThat(line.getVatPercent()).isEqualTo(new BigDecimal("20.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "'   ', 1,          1,            0,     20,    text",
        "Holz,  0,          1,            0,     20,    quantity",
        "Holz,  -1,         1,            0,     20,    quantity",
        "Holz,  0.0001,     1,            0,     20,    quantity",
        "Holz,  1000000000, 1,            0,     20,    quantity",
        "Holz,  1,          0.00001,      0,     20,    unit price",
        "Holz,  1,          -10000000000, 0,     20,    unit price",
        "Holz,  1,          1,            -0.01, 20,    discount",
        "Holz,  1,          1,            100.5, 20,    discount",
        "Holz,  1,          1,            0,     -1,    VAT",
        "Holz,  1,          1,            0,     2.555, VAT"
    })
    void aLineRefusesWhatItCannotHold(
            String text, String quantity, String price, String discount, String vat, String culprit) {
        assertThatThrownBy(() -> document.line(text, quantity, price, discount, vat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A line's " + culprit + " cannot be \"");
    }

    @Test
    void aLinesTextHasAtMost2000Characters() {
        assertThat(document.line("x".repeat(2000), "1", "1", "0", "20").getText())
                .hasSize(2000);
        assertThatThrownBy(() -> document.line("x".repeat(2001), "1", "1", "0", "20"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCopyBelongsToTheOtherDocumentAndSaysTheSame() {
        var order = new SampleDocument();
        DocumentLine line = document.line("Türblatt", "2", "340", "5", "20");

        DocumentLine copy = new DocumentLine(order, 3, line.line());

        assertThat(copy.getDocument()).isSameAs(order);
        assertThat(copy.getPosition()).isEqualTo(3);
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("document", "position")
                .isEqualTo(line);
    }
}
