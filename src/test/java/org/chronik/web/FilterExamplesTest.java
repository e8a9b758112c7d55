package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilterExamplesTest {

    private static final List<Choice> CHOICES = List.of(new Choice("anna", "Anna Kern"), new Choice("OPEN", "offen"));

    static Stream<Arguments> columns() {
        return Stream.of(Locale.GERMANY, Locale.US, Locale.UK)
                .flatMap(locale -> Stream.of(ColumnType.values()).map(type -> Arguments.of(type, locale)));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void eachIsUnderstoodByItsReader(ColumnType type, Locale locale) {
        FilterColumn column = new FilterColumn(type, CHOICES);

        assertThat(FilterExamples.of(column, "o736", reader(locale)))
                .hasSizeGreaterThan(1)
                .allSatisfy(example -> assertThatCode(() -> Filter.parse(example, column, reader(locale)))
                        .doesNotThrowAnyException());
    }

    @Test
    void datesAreOfTheMonthBefore() {
        FilterColumn column = FilterColumn.of(ColumnType.DATE);

        assertThat(FilterExamples.of(column, "", reader(Locale.GERMANY)))
                .contains("1.2.2019..28.2.2019", "Februar 2019");
        assertThat(FilterExamples.of(column, "", reader(Locale.US))).contains("2/1/2019..2/28/2019", "February 2019");
        assertThat(FilterExamples.of(column, "", reader(Locale.UK))).contains("1/2/2019..28/2/2019");
    }

    @Test
    void numbersAreSuchAsTheListHas() {
        FilterColumn column = FilterColumn.of(ColumnType.REF);

        assertThat(FilterExamples.of(column, "o736", reader(Locale.GERMANY))).contains("o7*", "o700..o799");
        assertThat(FilterExamples.of(column, "r2019*", reader(Locale.GERMANY)))
                .contains("r2019*", "r201900001..r201900099");
    }

    @Test
    void daysAreWrittenAsTheReaderWould() {
        LocalDate first = LocalDate.of(2019, 3, 1);

        assertThat(FilterExamples.range(first, LocalDate.of(2019, 3, 31), Locale.GERMANY))
                .isEqualTo("1.3.2019..31.3.2019");
        assertThat(FilterExamples.range(first, first, Locale.US)).isEqualTo("3/1/2019");
        assertThat(FilterExamples.month(Locale.GERMANY)).isEqualTo(">=1.3.2019&<1.4.2019");
        assertThat(FilterExamples.month(Locale.UK)).isEqualTo(">=1/3/2019&<1/4/2019");
        assertThat(FilterExamples.day(Locale.US)).isEqualTo("3/1/2019");
    }

    private static FilterContext reader(Locale locale) {
        return new FilterContext(locale, ZoneId.of("Europe/Vienna"), Instant.parse("2019-03-15T09:00:00Z"), "anna");
    }
}
