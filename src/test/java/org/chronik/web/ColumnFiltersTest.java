package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.chronik.filter.ColumnType;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that is in force means what it meant when it was typed, on another day and in another language too. */
class ColumnFiltersTest {

    private static final String COLUMN = "value";

    @ParameterizedTest
    @CsvSource({
        "DATETIME, 31., de, 2019-03-31T21:50:00Z, de, 2019-04-01T10:00:00Z",
        "DATETIME, heute..31.3.2019, de, 2019-03-31T10:00:00Z, de, 2019-04-01T10:00:00Z",
        "DATETIME, März, de, 2019-12-31T10:00:00Z, de, 2020-01-01T10:00:00Z",
        "DATETIME, 3/1/2019, en-US, 2019-03-31T10:00:00Z, de, 2019-03-31T10:00:00Z",
        "NUMBER, '1,234.50', en, 2019-03-31T10:00:00Z, de, 2019-03-31T10:00:00Z",
        "NUMBER, 1.500, en, 2019-03-31T10:00:00Z, de, 2019-03-31T10:00:00Z",
        "DATETIME, >=heute-7d, de, 2019-03-31T10:00:00Z, en, 2019-04-01T10:00:00Z"
    })
    void whatIsInForceStaysSo(
            ColumnType type, String typed, Locale language, Instant then, Locale otherLanguage, Instant later) {
        ColumnFilters filters = new ColumnFilters();
        FilterColumn column = new FilterColumn(type, List.of());
        filters.getTyped().put(COLUMN, typed);
        assertThat(filters.read(COLUMN, column, context(language, then))).isTrue();
        String meant = filters.filter(COLUMN, column, context(language, then)).canonical();

        assertThat(filters.filter(COLUMN, column, context(otherLanguage, later)).canonical())
                .isEqualTo(meant);
        assertThat(filters.text(COLUMN)).isEqualTo(typed);
    }

    private static FilterContext context(Locale language, Instant now) {
        return new FilterContext(language, ZoneId.of("Europe/Vienna"), now, "anna");
    }
}
