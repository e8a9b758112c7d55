package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vienna, 2019: on 31 March 02:00 becomes 03:00, on 27 October 03:00 becomes 02:00. */
class SummerTimeTest {

    @ParameterizedTest
    @CsvSource({
        "30.3.2019, 24",
        "31.3.2019, 23",
        "1.4.2019, 24",
        "26.10.2019, 24",
        "27.10.2019, 25",
        "28.10.2019, 24",
        "KW13 2019, 167",
        "März 2019, 743",
        "Oktober 2019, 745"
    })
    void aDayIsAsLongAsTheClockSays(String typed, long hours) throws FilterException {
        assertThat(length(between(typed))).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "31.3.2019 01:59, 2019-03-31T00:59:00Z, 2019-03-31T01:00:00Z",
        "31.3.2019 02:00, 2019-03-31T01:00:00Z, 2019-03-31T01:01:00Z",
        "31.3.2019 02:30, 2019-03-31T01:30:00Z, 2019-03-31T01:31:00Z",
        "31.3.2019 02:59, 2019-03-31T01:59:00Z, 2019-03-31T02:00:00Z",
        "31.3.2019 03:00, 2019-03-31T01:00:00Z, 2019-03-31T01:01:00Z"
    })
    void aTimeThatDoesNotExistMovesForward(String typed, Instant from, Instant to) throws FilterException {
        assertThat(between(typed).lo()).isEqualTo(from);
        assertThat(between(typed).hi()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "27.10.2019 01:59, 2019-10-26T23:59:00Z, 2019-10-27T00:00:00Z",
        "27.10.2019 02:00, 2019-10-27T00:00:00Z, 2019-10-27T01:01:00Z",
        "27.10.2019 02:30, 2019-10-27T00:30:00Z, 2019-10-27T01:31:00Z",
        "27.10.2019 02:59, 2019-10-27T00:59:00Z, 2019-10-27T02:00:00Z",
        "27.10.2019 03:00, 2019-10-27T02:00:00Z, 2019-10-27T02:01:00Z"
    })
    void aTimeThatExistsTwiceBeginsWithTheFirstAndEndsWithTheSecond(String typed, Instant from, Instant to)
            throws FilterException {
        assertThat(between(typed).lo()).isEqualTo(from);
        assertThat(between(typed).hi()).isEqualTo(to);
    }

    @Test
    void hoursAreElapsedTimeAndDaysAreCalendarTime() throws FilterException {
        assertThat(between("jetzt-1d", "2019-03-31T10:00").lo()).isEqualTo(Sample.at("2019-03-30T10:00"));
        assertThat(between("jetzt-24h", "2019-03-31T10:00").lo()).isEqualTo(Sample.at("2019-03-30T09:00"));
        assertThat(between("jetzt-1d", "2019-10-27T10:00").lo()).isEqualTo(Sample.at("2019-10-26T10:00"));
        assertThat(between("jetzt-24h", "2019-10-27T10:00").lo()).isEqualTo(Sample.at("2019-10-26T11:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "jetzt-1d, 2019-10-28T02:30, 2019-10-27T00:30:00Z, 2019-10-27T01:30:00Z",
        "jetzt+1d, 2019-10-26T02:30, 2019-10-27T00:30:00Z, 2019-10-27T01:30:00Z",
        "jetzt-1d+1h, 2019-10-28T02:30, 2019-10-27T01:30:00Z, 2019-10-27T02:30:00Z",
        "jetzt-1h, 2019-10-27T03:30, 2019-10-27T01:30:00Z, 2019-10-27T01:30:00Z",
        "jetzt-1d, 2019-10-28T03:00, 2019-10-27T02:00:00Z, 2019-10-27T02:00:00Z",
        "jetzt-1d, 2019-04-01T02:30, 2019-03-31T01:30:00Z, 2019-03-31T01:30:00Z"
    })
    void aStepOfDaysToATimeThatExistsTwiceDoesTheSame(String typed, String now, Instant from, Instant to)
            throws FilterException {
        assertThat(between(typed, now).lo()).isEqualTo(from);
        assertThat(between(typed, now).hi()).isEqualTo(to);
    }

    @Test
    void todayBeginsAtMidnightOfTheReader() throws FilterException {
        FilterContext auckland = new FilterContext(
                Locale.GERMAN, ZoneId.of("Pacific/Auckland"), Instant.parse("2019-03-15T12:30:00Z"), null);
        Between today = (Between) Filter.parse("heute", Sample.column(ColumnType.DATETIME), auckland)
                .condition();

        assertThat(today.lo()).isEqualTo(Instant.parse("2019-03-15T11:00:00Z"));
    }

    /** In Beirut the clock goes from midnight to one o'clock: the day begins at one. */
    @Test
    void aDayWithoutMidnightBeginsWithItsFirstMoment() throws FilterException {
        FilterContext beirut =
                new FilterContext(Locale.GERMAN, ZoneId.of("Asia/Beirut"), Instant.parse("2019-03-31T12:00:00Z"), null);
        Between today = (Between) Filter.parse("heute", Sample.column(ColumnType.DATETIME), beirut)
                .condition();

        assertThat(today.lo()).isEqualTo(Instant.parse("2019-03-30T22:00:00Z"));
        assertThat(length(today)).isEqualTo(Duration.ofHours(23));
    }

    private static Between between(String typed) throws FilterException {
        return (Between) Sample.german(ColumnType.DATETIME, typed).condition();
    }

    private static Between between(String typed, String now) throws FilterException {
        Instant moment = LocalDateTime.parse(now).atZone(Sample.VIENNA).toInstant();
        FilterContext reader = new FilterContext(Locale.GERMAN, Sample.VIENNA, moment, null);
        return (Between)
                Filter.parse(typed, Sample.column(ColumnType.DATETIME), reader).condition();
    }

    private static Duration length(Between between) {
        return Duration.between(between.lo(), between.hi());
    }
}
