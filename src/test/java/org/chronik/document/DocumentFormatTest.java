package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

    private final DocumentFormat german = new DocumentFormat(Locale.GERMAN);
    private final DocumentFormat english = new DocumentFormat(Locale.ENGLISH);

    @Test
    void amountsAreInEuroWithCents() {
        assertThat(german.amount(new BigDecimal("1234.5"))).isEqualTo("1.234,50\u00a0€");
        assertThat(german.amount(new BigDecimal("-1234567.005"))).isEqualTo("-1.234.567,01\u00a0€");
        assertThat(english.amount(new BigDecimal("1234.5"))).isEqualTo("€1,234.50");
        assertThat(english.amount(new BigDecimal("-0.5"))).isEqualTo("-€0.50");
    }

    @Test
    void aPriceHasAsManyDecimalsAsItNeeds() {
        assertThat(german.unitPrice(new BigDecimal("640.0000"))).isEqualTo("640,00\u00a0€");
        assertThat(german.unitPrice(new BigDecimal("0.0125"))).isEqualTo("0,0125\u00a0€");
        assertThat(english.unitPrice(new BigDecimal("0.0120"))).isEqualTo("€0.012");
    }

    @Test
    void quantitiesAndPercentsHaveNoTrailingZeros() {
        assertThat(german.quantity(new BigDecimal("12.000"))).isEqualTo("12");
        assertThat(german.quantity(new BigDecimal("1.500"))).isEqualTo("1,5");
        assertThat(english.quantity(new BigDecimal("1234.125"))).isEqualTo("1,234.125");
        assertThat(german.percent(new BigDecimal("20.00"))).isEqualTo("20\u00a0%");
        assertThat(german.percent(new BigDecimal("2.50"))).isEqualTo("2,5\u00a0%");
        assertThat(english.percent(new BigDecimal("7.70"))).isEqualTo("7.7%");
    }

    @Test
    void datesAreWrittenAsInTheLanguage() {
        LocalDate day = LocalDate.of(2019, 3, 1);

        assertThat(german.date(day)).isEqualTo("01.03.2019");
        assertThat(english.date(day)).isEqualTo("1 Mar 2019");
    }

    @Test
    void theCountryDoesNotMatterAndGermanIsTheDefault() {
        assertThat(new DocumentFormat(Locale.forLanguageTag("de-AT"))).isEqualTo(german);
        assertThat(new DocumentFormat(Locale.US)).isEqualTo(english);
        assertThat(new DocumentFormat(Locale.FRENCH)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, '1.234,50', 1234.50",
        "de, 1234, 1234",
        "de, '-12,5', -12.5",
        "de, '1.500', 1500",
        "de, ',5', 0.5",
        "en-US, '1,234.50', 1234.50",
        "en, 12.5, 12.5"
    })
    void aNumberIsReadAsItIsWritten(Locale reader, String typed, BigDecimal number) {
        assertThat(new DocumentFormat(reader).read(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 12.50",
        "de, 1.5",
        "de-AT, '1,234.50'",
        "en, '12,50'",
        "en, '1.234,50'",
        "de, '1.23.456'",
        "de, x",
        "de, '1,'"
    })
    void theOtherLanguagesSignIsNoNumber(Locale reader, String typed) {
        assertThat(new DocumentFormat(reader).read(typed)).isEmpty();
    }
}
