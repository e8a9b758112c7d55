package org.chronik.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the small command for trying filters says. */
class FilterTrialTest {

    @Test
    void aValidExpressionIsSaidInWordsAsCanonicalTextAndAsIntervals() throws IOException {
        assertThat(answer("DATETIME", "de", ">=1.3.2019&<1.4.2019"))
                .isEqualTo(
                        """
                        >=1.3.2019&<1.4.2019
                          words      ab 01.03.2019 und vor 01.04.2019
                          canonical  >=2019-03-01&<2019-04-01
                          interval   2019-03-01T00:00+01:00 ≤ v < 2019-04-01T00:00+02:00
                          empty      does not meet it
                        """);
    }

    @Test
    void anErrorHasItsCodePlaceSentenceAndSuggestions() throws IOException {
        assertThat(answer("DATETIME", "de", "15"))
                .isEqualTo(
                        """
                        15
                          error      DATE_INCOMPLETE 0–2
                          message    „15“ ist nicht eindeutig ein Datum.
                          suggestion 15.
                          suggestion -15d
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            DATETIME ¦ <=jetzt-2h       ¦ v < 2019-03-15T08:00+01:00
            DATETIME ¦ jetzt            ¦ no value
            DATETIME ¦ jetzt|!jetzt     ¦ every value
            DATETIME ¦ heute|gestern    ¦ 2019-03-14T00:00+01:00 ≤ v < 2019-03-16T00:00+01:00
            DATETIME ¦ !27.10.2019      ¦ v < 2019-10-27T00:00+02:00 / v ≥ 2019-10-28T00:00+01:00
            DATE     ¦ woche & !heute   ¦ 2019-03-11 ≤ v < 2019-03-15 / 2019-03-16 ≤ v < 2019-03-18
            DATE     ¦ leer             ¦ no value
            DATE     ¦ *                ¦ every value
            NUMBER   ¦ 5|7|10..20       ¦ v = 5 / v = 7 / 10 ≤ v ≤ 20
            NUMBER   ¦ <>5              ¦ v < 5 / v > 5
            NUMBER   ¦ <5|=5|>5         ¦ every value
            NUMBER   ¦ >=1.000,50&<2.500 ¦ 1000.50 ≤ v < 2500
            """)
    void whatMeetsItIsGivenAsIntervals(String type, String typed, String intervals) throws IOException {
        assertThat(answer(type, "de", typed).lines().filter(line -> line.startsWith("  interval")))
                .extracting(line -> line.substring(13))
                .containsExactly(intervals.split(" / "));
    }

    @Test
    void choicesAreTheDeliveredTypesAndTheSampleUsers() throws IOException {
        assertThat(answer("enum", "de", "angerufen")).contains("  hits       CALL_IN CALL_OUT\n");
        assertThat(answer("ENUM", "en-US", "*sent"))
                .contains("  hits       EMAIL_OUT QUOTE_SENT ORDER_CONFIRMATION_SENT INVOICE_SENT\n");
        assertThat(answer("USER", "de", "<>@ich")).contains("  hits       admin bernd lena customer system\n");
    }

    @Test
    void whatCannotBeUnderstoodIsAnsweredWithTheUsage() {
        assertThatThrownBy(() -> answer("TIME", "de", "heute"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("mvn -q -Pfilter -Dtype=TEXT|LONGTEXT|");
        assertThatThrownBy(() -> FilterTrial.of(System.out, "DATE", "de", "yesterday", "Europe/Vienna", "anna"))
                .isInstanceOf(StartFailure.class);
    }

    private static String answer(String type, String locale, String lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        FilterTrial.of(out, type, locale, "2019-03-15T10:00", "Europe/Vienna", "anna")
                .answer(new BufferedReader(new StringReader(lines)));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
