package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form that a date, a period or a relative date can have; today is Friday, 15 March 2019. */
class DateOperandTest {

    @ParameterizedTest
    @CsvSource({
        "1.3.2019, 2019-03-01",
        "01.03.19, 2019-03-01",
        "1. 3. 2019, 2019-03-01",
        "1.3., 2019-03-01",
        "31.12., 2019-12-31",
        "15., 2019-03-15",
        "31., 2019-03-31",
        "1.3.39, 2039-03-01",
        "1.3.40, 1940-03-01",
        "1.3.99, 1999-03-01",
        "29.2.2020, 2020-02-29",
        "2019-03-01, 2019-03-01",
        "2019-3-1, 2019-03-01",
        "1/3/2019, 2019-03-01",
        "1/3/19, 2019-03-01",
        "heute, 2019-03-15",
        "HEUTE, 2019-03-15",
        "today, 2019-03-15",
        "gestern, 2019-03-14",
        "yesterday, 2019-03-14",
        "morgen, 2019-03-16",
        "tomorrow, 2019-03-16",
        "heute-7d, 2019-03-08",
        "heute -7 d, 2019-03-08",
        "heute−7t, 2019-03-08",
        "-7d, 2019-03-08",
        "+1w, 2019-03-22",
        "heute-1m, 2019-02-15",
        "heute-1m+3d, 2019-02-18",
        "heute+1q, 2019-06-15",
        "heute-1y, 2018-03-15",
        "heute-1j, 2018-03-15",
        "gestern-1w, 2019-03-07",
        "+16d-1m, 2019-02-28"
    })
    void aDay(String typed, LocalDate day) throws FilterException {
        assertDays(Sample.GERMAN, typed, day, day.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01, 2020-01-01",
        "3.2019, 2019-03-01, 2019-04-01",
        "03.2019, 2019-03-01, 2019-04-01",
        "2019-03, 2019-03-01, 2019-04-01",
        "2019-12, 2019-12-01, 2020-01-01",
        "März 2019, 2019-03-01, 2019-04-01",
        "maerz 2018, 2018-03-01, 2018-04-01",
        "Mrz. 2018, 2018-03-01, 2018-04-01",
        "Mär 2018, 2018-03-01, 2018-04-01",
        "Mar 2019, 2019-03-01, 2019-04-01",
        "März, 2019-03-01, 2019-04-01",
        "Jänner 2019, 2019-01-01, 2019-02-01",
        "Jan, 2019-01-01, 2019-02-01",
        "Feber 2019, 2019-02-01, 2019-03-01",
        "Sept. 2019, 2019-09-01, 2019-10-01",
        "May 2019, 2019-05-01, 2019-06-01",
        "Oktober 2019, 2019-10-01, 2019-11-01",
        "december 2019, 2019-12-01, 2020-01-01",
        "Q1 2019, 2019-01-01, 2019-04-01",
        "q4/2018, 2018-10-01, 2019-01-01",
        "2019-Q1, 2019-01-01, 2019-04-01",
        "Q2, 2019-04-01, 2019-07-01",
        "KW9 2019, 2019-02-25, 2019-03-04",
        "KW 9/2019, 2019-02-25, 2019-03-04",
        "W9/2019, 2019-02-25, 2019-03-04",
        "kw9/19, 2019-02-25, 2019-03-04",
        "2019-W09, 2019-02-25, 2019-03-04",
        "KW9, 2019-02-25, 2019-03-04",
        "KW1 2019, 2018-12-31, 2019-01-07",
        "2020-W53, 2020-12-28, 2021-01-04",
        "woche, 2019-03-11, 2019-03-18",
        "week-1, 2019-03-04, 2019-03-11",
        "monat, 2019-03-01, 2019-04-01",
        "month-1, 2019-02-01, 2019-03-01",
        "monat+10, 2020-01-01, 2020-02-01",
        "monat-1m, 2019-02-01, 2019-03-01",
        "quartal, 2019-01-01, 2019-04-01",
        "quarter-1, 2018-10-01, 2019-01-01",
        "jahr, 2019-01-01, 2020-01-01",
        "year+1, 2020-01-01, 2021-01-01",
        "jahr-1m, 2018-12-01, 2019-12-01",
        "woche+3d, 2019-03-14, 2019-03-21",
        "letzte7d, 2019-03-09, 2019-03-16",
        "last7d, 2019-03-09, 2019-03-16",
        "letzte 2 w, 2019-03-02, 2019-03-16",
        "last1d, 2019-03-15, 2019-03-16",
        "last1m, 2019-02-16, 2019-03-16",
        "nächste7d, 2019-03-15, 2019-03-22",
        "naechste7t, 2019-03-15, 2019-03-22",
        "next1m, 2019-03-15, 2019-04-15"
    })
    void aPeriod(String typed, LocalDate first, LocalDate end) throws FilterException {
        assertDays(Sample.GERMAN, typed, first, end);
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.2019 14:30, 2019-03-01T14:30, 2019-03-01T14:31",
        "1.3. 8:05, 2019-03-01T08:05, 2019-03-01T08:06",
        "15. 23:59, 2019-03-15T23:59, 2019-03-16T00:00",
        "2019-03-01T14:30, 2019-03-01T14:30, 2019-03-01T14:31",
        "2019-03-01 14:30, 2019-03-01T14:30, 2019-03-01T14:31",
        "heute 08:00, 2019-03-15T08:00, 2019-03-15T08:01",
        "heute-7t 08:00, 2019-03-08T08:00, 2019-03-08T08:01",
        "-1d 0:00, 2019-03-14T00:00, 2019-03-14T00:01",
        "jetzt, 2019-03-15T10:00, 2019-03-15T10:00",
        "now-2h, 2019-03-15T08:00, 2019-03-15T08:00",
        "-2h, 2019-03-15T08:00, 2019-03-15T08:00",
        "jetzt-90min, 2019-03-15T08:30, 2019-03-15T08:30",
        "jetzt-1d+1h, 2019-03-14T11:00, 2019-03-14T11:00",
        "heute-2h, 2019-03-14T22:00, 2019-03-15T22:00",
        "heute-2h-1d, 2019-03-13T22:00, 2019-03-14T22:00",
        "letzte24h, 2019-03-14T10:00, 2019-03-15T10:00",
        "next30min, 2019-03-15T10:00, 2019-03-15T10:30"
    })
    void aTime(String typed, LocalDateTime from, LocalDateTime to) throws FilterException {
        Between between = (Between) Sample.german(ColumnType.DATETIME, typed).condition();

        assertThat(between.lo()).isEqualTo(Sample.at(from.toString()));
        assertThat(between.hi()).isEqualTo(Sample.at(to.toString()));
    }

    @Test
    void theOrderOfDayAndMonthIsTheReaders() throws FilterException {
        assertDays(Sample.ENGLISH, "3/1/2019", LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 2));
        assertDays(Sample.BRITISH, "1/3/2019", LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 2));
        assertDays(Sample.ENGLISH, "1.3.2019", LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15.|-15d",
        "45, -45d",
        "1.3, 1.3.",
        "heute-7, heute-7d",
        "+3, +3d",
        "letzte7, letzte7d",
        "0, -0d",
        "001, -001d",
        "1.3 14:30, 1.3. 14:30",
        "15 14:30, 15. 14:30|-15d 14:30",
        "-7 08:00, -7d 08:00",
        "heute-7 08:00, heute-7d 08:00",
        "1.3....5.3., ...",
        "1.3.2019....5.3.2019, ..",
        "heute....morgen, ..",
        "31.3.2019..1.3.2019, 1.3.2019..31.3.2019"
    })
    void whatWasMeantIsSuggestedAndValid(String typed, String suggestions) throws FilterException {
        FilterException error =
                catchThrowableOfType(FilterException.class, () -> Sample.german(ColumnType.DATETIME, typed));

        assertThat(error.suggestions()).containsExactly(suggestions.split("\\|"));
        for (String corrected : error.corrected()) {
            assertThat(Sample.german(ColumnType.DATETIME, corrected).isBlank()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"DATETIME, foo-7", "DATETIME, März-7", "DATETIME, jetzt-7 08:00", "DATE, 1.3 14:30", "DATE, jetzt-7"})
    void whatWouldBeNoDateEitherIsNotSuggested(ColumnType type, String typed) {
        FilterException error = catchThrowableOfType(FilterException.class, () -> Sample.german(type, typed));

        assertThat(error.error()).isEqualTo(FilterError.DATE_SYNTAX);
        assertThat(error.suggestions()).isEmpty();
    }

    private static void assertDays(FilterContext reader, String typed, LocalDate first, LocalDate end)
            throws FilterException {
        DayRange days = (DayRange)
                Filter.parse(typed, Sample.column(ColumnType.DATE), reader).condition();
        Between moments = (Between)
                Filter.parse(typed, Sample.column(ColumnType.DATETIME), reader).condition();

        assertThat(days.lo()).isEqualTo(first);
        assertThat(days.hi()).isEqualTo(end);
        assertThat(moments.lo()).isEqualTo(Sample.at(first + "T00:00"));
        assertThat(moments.hi()).isEqualTo(Sample.at(end + "T00:00"));
    }
}
