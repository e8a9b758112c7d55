package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.junit.jupiter.api.Test;

class FilterPickTest {

    private static final FilterContext READER = new FilterContext(Locale.GERMAN, ZoneOffset.UTC, Instant.EPOCH, "anna");

    private static final FilterColumn AUTHORS = new FilterColumn(
            ColumnType.USER,
            List.of(
                    new Choice("anna", "Anna Kern"),
                    new Choice("bernd", "Bernd \"Bernie\" Öztürk"),
                    new Choice("kern1", "Ute Kern"),
                    new Choice("kern2", "Ute Kern")));

    @Test
    void aChoiceIsWrittenByItsLabelOrWhereThatIsNotItsOwnByItsCode() {
        assertThat(FilterPick.of(AUTHORS, Optional.empty(), READER))
                .extracting(FilterPick::expression)
                .containsExactly("\"Anna Kern\"", "\"Bernd \"\"Bernie\"\" Öztürk\"", "\"kern1\"", "\"kern2\"");
    }

    @Test
    void withoutAFilterNothingIsChosen() {
        assertThat(FilterPick.of(AUTHORS, Optional.empty(), READER)).noneMatch(FilterPick::chosen);
    }

    @Test
    void whatTheFilterLetsThroughIsChosen() throws FilterException {
        assertThat(chosen("@ich|Bernd*")).containsExactly("Anna Kern", "Bernd \"Bernie\" Öztürk");
        assertThat(chosen("!kern")).containsExactly("Bernd \"Bernie\" Öztürk");
    }

    private static List<String> chosen(String expression) throws FilterException {
        Filter filter = Filter.parse(expression, AUTHORS, READER);
        return FilterPick.of(AUTHORS, Optional.of(filter), READER).stream()
                .filter(FilterPick::chosen)
                .map(FilterPick::label)
                .toList();
    }
}
