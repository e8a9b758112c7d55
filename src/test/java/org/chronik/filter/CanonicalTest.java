package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            DATETIME ¦ >=1.3.2019&<1.4.2019 ¦ >=2019-03-01&<2019-04-01
            DATETIME ¦ 1.3...15.3.          ¦ 2019-03-01..2019-03-15
            DATETIME ¦ ..31.12.18           ¦ <=2018-12-31
            DATETIME ¦ März                 ¦ 2019-03
            DATETIME ¦ Q1                   ¦ 2019-Q1
            DATETIME ¦ KW9..                ¦ >=2019-W09
            DATETIME ¦ 2019                 ¦ 2019
            DATETIME ¦ 15.                  ¦ 2019-03-15
            DATETIME ¦ <>15. 8:00           ¦ !2019-03-15T08:00
            DATETIME ¦ heute oder gestern   ¦ today|yesterday
            DATETIME ¦ >=heute-7t           ¦ >=today-7d
            DATETIME ¦ <-30d                ¦ <today-30d
            DATETIME ¦ >=-2h                ¦ >=now-2h
            DATETIME ¦ heute - 1 j + 3 t    ¦ today-1y+3d
            DATETIME ¦ monat-1|monat-1m     ¦ month-1|month-1
            DATETIME ¦ letzte7t             ¦ last7d
            DATETIME ¦ nächste2w            ¦ next2w
            DATETIME ¦ heute 8:00           ¦ today 08:00
            DATETIME ¦ heute-7d..gestern    ¦ >=today-7d&<=yesterday
            DATETIME ¦ !(heute-7d..gestern) ¦ !(>=today-7d&<=yesterday)
            NUMBER   ¦ >=1.000,50           ¦ >=1000.50
            USER     ¦ @ich                 ¦ @me
            USER     ¦ ann                  ¦ "anna"|"johanna"
            REF      ¦ o736..               ¦ >=o736
            REF      ¦ o9..O10              ¦ o9..o10
            REF      ¦ n2015*               ¦ "n2015"*
            TEXT     ¦ öl                   ¦ "öl"
            BOOL     ¦ nein                 ¦ false
            DATE     ¦ leer                 ¦ ''
            DATE     ¦ *                    ¦ !''
            """)
    void theStoredFormHasNoLanguage(ColumnType type, String typed, String canonical) throws FilterException {
        assertThat(Sample.german(type, typed).canonical()).isEqualTo(canonical);
    }

    @Test
    void relativePartsMoveOnAndOthersStay() throws FilterException {
        Instant nextYear = Sample.at("2020-06-01T12:00");
        FilterContext later = new FilterContext(Sample.GERMAN.locale(), Sample.VIENNA, nextYear, "anna");
        String stored = Sample.german(ColumnType.DATETIME, "März|heute").canonical();
        Filter read = Filter.parseStored(stored, Sample.column(ColumnType.DATETIME), later);

        assertThat(read.matches(Sample.at("2019-03-31T23:00"))).isTrue();
        assertThat(read.matches(Sample.at("2020-03-31T23:00"))).isFalse();
        assertThat(read.matches(nextYear)).isTrue();
    }

    /** On the 15th the month begins before today - 10 days; on the 5th it does not. */
    @Test
    void aStoredRangeWhoseEndsHavePassedEachOtherIsNoError() throws FilterException {
        String stored = Sample.german(ColumnType.DATETIME, "monat..heute-10d").canonical();
        FilterContext later =
                new FilterContext(Sample.GERMAN.locale(), Sample.VIENNA, Sample.at("2019-04-05T10:00"), "anna");
        Filter read = Filter.parseStored(stored, Sample.column(ColumnType.DATETIME), later);

        assertThat(read.matches(Sample.at("2019-04-05T10:00"))).isFalse();
    }

    @Test
    void theStoredFormMayBeLongerThanWhatCanBeTyped() throws FilterException {
        String typed = "-7d|".repeat(199) + "-7d";
        String stored = Sample.german(ColumnType.DATETIME, typed).canonical();

        assertThat(stored).hasSizeGreaterThan(1_000);
        assertThat(Filter.parseStored(stored, Sample.column(ColumnType.DATETIME), Sample.GERMAN)
                        .canonical())
                .isEqualTo(stored);
    }

    /** A part of a name hits all of a large company, and all of them are stored. */
    @Test
    void theStoredFormMayHaveMoreTermsThanWhatCanBeTyped() throws FilterException {
        FilterColumn users = new FilterColumn(
                ColumnType.USER,
                IntStream.range(0, 500)
                        .mapToObj(i -> new Choice("m.muster" + i, "Martin Musterer " + i))
                        .toList());
        FilterFields fields =
                new FilterFields(List.of(new FilterField("author", "Von", List.of("von"), List.of("by"), users)));
        String stored = Filter.parse("mus", users, Sample.GERMAN).canonical();
        String line = FilterLine.parse("von:mus", fields, Sample.GERMAN).canonical();

        assertThat(stored.split("\\|")).hasSize(500);
        assertThat(stored).hasSizeGreaterThan(4_000);
        assertThat(Filter.parseStored(stored, users, Sample.GERMAN).canonical()).isEqualTo(stored);
        assertThat(FilterLine.parseStored(line, fields, Sample.GERMAN).canonical())
                .isEqualTo(line);
    }
}
