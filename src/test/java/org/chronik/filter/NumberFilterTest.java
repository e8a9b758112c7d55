package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            de ¦ 1.234,56      ¦ 1234.56
            de ¦ 1234,56       ¦ 1234.56
            de ¦ 1234.56       ¦ 1234.56
            de ¦ 1.500         ¦ 1500
            de ¦ 1.50          ¦ 1.5
            de ¦ 1,5           ¦ 1.5
            de ¦ 1,234         ¦ 1.234
            de ¦ 1.234.567,8   ¦ 1234567.8
            de ¦ 0.500         ¦ 0.5
            de ¦ 1234.567      ¦ 1234.567
            de ¦ -5            ¦ -5
            de ¦ −5,25 €       ¦ -5.25
            de ¦ EUR 7         ¦ 7
            de ¦ 7EUR          ¦ 7
            de ¦ € 1.000       ¦ 1000
            de ¦ 007           ¦ 7
            en ¦ 1,234.56      ¦ 1234.56
            en ¦ 1234.56       ¦ 1234.56
            en ¦ 1,500         ¦ 1500
            en ¦ 1.500         ¦ 1.5
            en ¦ 1,234,567     ¦ 1234567
            """)
    void numbersAreReadAsTheReaderWritesThem(Locale locale, String typed, BigDecimal number) throws FilterException {
        Filter filter = Filter.parse(typed, Sample.column(ColumnType.NUMBER), Sample.reader(locale));

        assertThat(((NumberRange) filter.condition()).lo()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            de ¦ 1,2,3
            de ¦ 1.23.456
            de ¦ 1.2345,6
            de ¦ 1,234.56
            de ¦ 12.34.56
            de ¦ 1.234.5
            de ¦ ,5
            de ¦ 5,
            de ¦ 5 7
            de ¦ fünf
            de ¦ 1e5
            de ¦ 5?
            de ¦ --5
            en ¦ 1,50
            en ¦ 1.234,56
            en ¦ 12,34,567
            """)
    void whatNeitherGroupsNorSplitsIsAnError(Locale locale, String typed) {
        FilterException error = catchThrowableOfType(
                FilterException.class,
                () -> Filter.parse(typed, Sample.column(ColumnType.NUMBER), Sample.reader(locale)));

        assertThat(error.error()).isEqualTo(FilterError.NUMBER_SYNTAX);
        assertThat(error.excerpt()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"'<5', 4, 5", "'<=5', 5, 6", "'>5', 6, 5", "'>=5', 5, 4", "'5..7', 7, 8", "'..7', 7, 8", "'<>5', 4, 5"})
    void signsMeanWhatTheyMeanInArithmetic(String typed, int matching, int other) throws FilterException {
        Filter filter = Sample.german(ColumnType.NUMBER, typed);

        assertThat(filter.matches(matching)).isTrue();
        assertThat(filter.matches(other)).isFalse();
    }

    @Test
    void threeDecimalsAreNoGroupingInTheCanonicalForm() throws FilterException {
        Filter filter = Sample.german(ColumnType.NUMBER, "1,234");

        assertThat(filter.canonical()).isEqualTo("1.2340");
    }
}
