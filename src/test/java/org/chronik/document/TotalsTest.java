package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final SampleDocument document = new SampleDocument();

    @Test
    void netVatAndGrossAddUp() {
        Totals totals = Totals.of(List.of(document.line("12", "640", "20"), document.line("16", "72.50", "20")));

        assertThat(totals.net()).isEqualTo("8840.00");
        assertThat(totals.vat()).containsExactly(vat("20.00", "8840.00", "1768.00"));
        assertThat(totals.gross()).isEqualTo("10608.00");
    }

    @Test
    void everyRateHasItsOwnVatLowestFirst() {
        Totals totals = Totals.of(List.of(
                document.line("1", "100", "20"),
                document.line("1", "10", "0"),
                document.line("1", "50", "10.00"),
                document.line("1", "50", "10"),
                document.line("Rabatt", "1", "-20", "0", "20")));

        assertThat(totals.vat())
                .containsExactly(
                        vat("0.00", "10.00", "0.00"), vat("10.00", "100.00", "10.00"), vat("20.00", "80.00", "16.00"));
        assertThat(totals.net()).isEqualTo("190.00");
        assertThat(totals.gross()).isEqualTo("216.00");
    }

    @Test
    void linesAreRoundedBeforeTheyAreSummed() {
        Totals totals = Totals.of(List.of(document.line("1", "0.005", "20"), document.line("1", "0.005", "20")));

        assertThat(totals.net()).isEqualTo("0.02");
    }

    @Test
    void vatIsRoundedHalfUpOnTheSumAndNotOnEachLine() {
        DocumentLine line = document.line("1", "0.05", "10");

        assertThat(Totals.of(List.of(line)).vat()).containsExactly(vat("10.00", "0.05", "0.01"));
        assertThat(Totals.of(List.of(line, line, line)).vat()).containsExactly(vat("10.00", "0.15", "0.02"));
    }

    @Test
    void aDocumentWithoutLinesComesToZero() {
        assertThat(Totals.of(List.of()))
                .isEqualTo(new Totals(new BigDecimal("0.00"), List.of(), new BigDecimal("0.00")));
    }

    private static VatAmount vat(String rate, String base, String amount) {
        return new VatAmount(new BigDecimal(rate), new BigDecimal(base), new BigDecimal(amount));
    }
}
