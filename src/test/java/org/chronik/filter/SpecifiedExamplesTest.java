package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of examples in the specification of the language, row by row. */
class SpecifiedExamplesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            >=1.3.2019&<1.4.2019          ¦ 2019-03-01T00:00 ¦ 2019-04-01T00:00
            1.3.2019..31.3.2019           ¦ 2019-03-01T00:00 ¦ 2019-04-01T00:00
            März 2019                     ¦ 2019-03-01T00:00 ¦ 2019-04-01T00:00
            3.2019                        ¦ 2019-03-01T00:00 ¦ 2019-04-01T00:00
            1.3...15.3.                   ¦ 2019-03-01T00:00 ¦ 2019-03-16T00:00
            ..31.12.18                    ¦                  ¦ 2019-01-01T00:00
            KW9 2019..                    ¦ 2019-02-25T00:00 ¦
            heute oder gestern            ¦ 2019-03-14T00:00 ¦ 2019-03-16T00:00
            >=heute-7t                    ¦ 2019-03-08T00:00 ¦
            <-30d                         ¦                  ¦ 2019-02-13T00:00
            last7d                        ¦ 2019-03-09T00:00 ¦ 2019-03-16T00:00
            monat-1                       ¦ 2019-02-01T00:00 ¦ 2019-03-01T00:00
            >=heute 08:00 & <=heute 12:00 ¦ 2019-03-15T08:00 ¦ 2019-03-15T12:01
            >=jetzt-2h                    ¦ 2019-03-15T08:00 ¦
            (heute|gestern) & !(>=heute 12:00) ¦ 2019-03-14T00:00 ¦ 2019-03-15T12:00
            """)
    void momentsLieInTheInterval(String typed, String from, String to) throws FilterException {
        assertInterval(Sample.german(ColumnType.DATETIME, typed), from, to);
    }

    @Test
    void americansWriteTheMonthFirst() throws FilterException {
        Filter filter = Sample.english(ColumnType.DATETIME, ">=3/1/2019&<4/1/2019");

        assertInterval(filter, "2019-03-01T00:00", "2019-04-01T00:00");
    }

    @Test
    void marchOrMay() throws FilterException {
        Filter filter = Sample.german(ColumnType.DATETIME, "3.2019|2019-05");

        assertThat(List.of("2019-03-01T00:00", "2019-03-31T23:59", "2019-05-01T00:00", "2019-05-31T23:59"))
                .allMatch(moment -> filter.matches(Sample.at(moment)));
        assertThat(List.of("2019-02-28T23:59", "2019-04-01T00:00", "2019-04-30T23:59", "2019-06-01T00:00"))
                .noneMatch(moment -> filter.matches(Sample.at(moment)));
    }

    @Test
    void thisWeekWithoutToday() throws FilterException {
        Filter filter = Sample.german(ColumnType.DATETIME, "woche & !heute");

        assertThat(List.of("2019-03-11T00:00", "2019-03-14T23:59", "2019-03-16T00:00", "2019-03-17T23:59"))
                .allMatch(moment -> filter.matches(Sample.at(moment)));
        assertThat(List.of("2019-03-10T23:59", "2019-03-15T00:00", "2019-03-15T23:59", "2019-03-18T00:00"))
                .noneMatch(moment -> filter.matches(Sample.at(moment)));
    }

    @Test
    void noDateIsSet() throws FilterException {
        Filter filter = Sample.german(ColumnType.DATE, "leer");

        assertThat(filter.matches(null)).isTrue();
        assertThat(filter.matches(LocalDate.of(2019, 3, 15))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            de ¦ >=1.000,50 & <2.500  ¦ 1000.50 1000.5 2499.99 ¦ 1000.49 2500
            en ¦ 1,234.50..2,000      ¦ 1234.5 1999 2000.00    ¦ 1234.49 2000.01
            de ¦ 5|7|10..20           ¦ 5 7 10 15.5 20         ¦ 4 6 8 9.99 20.01
            """)
    void numbers(Locale locale, String typed, String matching, String others) throws FilterException {
        Filter filter = Filter.parse(typed, Sample.column(ColumnType.NUMBER), Sample.reader(locale));

        assertThat(matching.split(" ")).allMatch(number -> filter.matches(new BigDecimal(number)));
        assertThat(others.split(" ")).noneMatch(number -> filter.matches(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            müller wien               ¦ Mueller in Wien; WIEN, Müller & Co ¦ Müller in Graz; Wiener Maler
            "J & V"*                  ¦ J & V; j & v GmbH                  ¦ Firma J & V; J und V
            Hans?n | *GmbH            ¦ Hansen; Hanson; Maier GmbH         ¦ Hansn; Hansenn; GmbH Maier
            Angebot NICHT storniert   ¦ Angebot o736; angebote             ¦ Angebot storniert; Rechnung
            <>Meier                   ¦ ''; Meierhof; Müller               ¦ Meier; MEIER
            """)
    void texts(String typed, String matching, String others) throws FilterException {
        Filter filter = Sample.german(ColumnType.TEXT, typed);

        assertThat(texts(matching)).allMatch(filter::matches);
        assertThat(texts(others)).noneMatch(filter::matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            ENUM ¦ E-Mail* | angerufen  ¦ CALL_IN CALL_OUT MAIL_IN MAIL_OUT
            ENUM ¦ Kunde nicht erreicht ¦ NOT_REACHED
            USER ¦ <>@ich & !leer       ¦ johanna bernd CUSTOMER SYSTEM
            """)
    void choices(ColumnType type, String typed, String matching) throws FilterException {
        Filter filter = Sample.german(type, typed);

        assertThat(Sample.column(type).choices().stream().map(Choice::code).filter(filter::matches))
                .containsExactly(matching.split(" "));
        assertThat(filter.matches(null)).isFalse();
    }

    @Test
    void aQuoteWithItsVersionsOrOrdersOfAYear() throws FilterException {
        Filter filter = Sample.german(ColumnType.REF, "o736 | n2015*");

        assertThat(List.of("o736", "o736-2", "o736-11", "n201500522", "n201599999"))
                .allMatch(filter::matches);
        assertThat(List.of("o7360", "o73", "o1736", "r201500522", "n201600001")).noneMatch(filter::matches);
    }

    private static void assertInterval(Filter filter, String from, String to) {
        if (from == null) {
            assertThat(filter.matches(Instant.EPOCH)).isTrue();
        } else {
            assertThat(filter.matches(Sample.at(from))).isTrue();
            assertThat(filter.matches(Sample.at(from).minusNanos(1000))).isFalse();
        }
        if (to == null) {
            assertThat(filter.matches(Instant.parse("2999-01-01T00:00:00Z"))).isTrue();
        } else {
            assertThat(filter.matches(Sample.at(to))).isFalse();
            assertThat(filter.matches(Sample.at(to).minusNanos(1000))).isTrue();
        }
    }

    private static List<String> texts(String list) {
        return Arrays.stream(list.split("; "))
                .map(text -> text.equals("''") ? "" : text)
                .toList();
    }
}
