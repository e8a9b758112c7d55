package org.chronik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2011-10-01T00:38:44.546+02:00   | 2011-09-30T22:38:44.546Z
                    2011-10-01T00:38:44Z            | 2011-10-01T00:38:44Z
                    2011-10-01 00:38:44,5+0200      | 2011-09-30T22:38:44.5Z
                    2019-03-15 10:00:00             | 2019-03-15T09:00:00Z
                    2019-07-15                      | 2019-07-14T22:00:00Z
                    15.3.2019 10:00                 | 2019-03-15T09:00:00Z
                    15.03.2019, 10:00:30 Uhr        | 2019-03-15T09:00:30Z
                    15. 3. 2019                     | 2019-03-14T23:00:00Z
                    3/15/2019 2:00 PM               | 2019-03-15T13:00:00Z
                    3/15/2019, 12:05:01 am          | 2019-03-14T23:05:01Z
                    3/4/2019 10:00                  | 2019-03-04T09:00:00Z
                    2019-03-31 02:30                | 2019-03-31T01:30:00Z""")
    void aMomentIsReadAsFilesHaveIt(String written, Instant moment) {
        assertThat(new Moments(VIENNA, false).read(written)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"3/4/2019,2019-04-02T22:00:00Z", "31/12/2019,2019-12-30T23:00:00Z"})
    void theDayMayComeFirst(String written, Instant moment) {
        assertThat(new Moments(VIENNA, true).read(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2019", "gestern", "2019", "2019-13-01", "15.3.2019 25:00", "31/12/2019", ""})
    void anythingElseIsNone(String written) {
        assertThat(new Moments(VIENNA, false).read(written)).isEmpty();
    }
}
