package org.chronik.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chronik.filter.FilterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the search is words, not an expression. */
class SearchWordsTest {

    private static final FilterContext READER = new FilterContext(Locale.GERMAN, ZoneOffset.UTC, Instant.EPOCH, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            müller angebot       ¦ Angebot an Mueller          ¦ Angebot an Maier
            "bitte um rückruf"   ¦ Bitte um Rückruf!           ¦ Rückruf, bitte um 8
            "bitte um            ¦ Bitte um Rückruf            ¦ um Bitte
            müller | maier       ¦ Müller | Maier              ¦ Müller
            !müller              ¦ Achtung!Müller              ¦ Maier
            100%                 ¦ zu 100% Wolle               ¦ 100
            a*b                  ¦ a*b                         ¦ axb
            """)
    void allWordsMustBeThereAsTheyAreTyped(String typed, String found, String other) {
        SearchWords words = new SearchWords(typed, READER);

        assertThat(words.condition().matches(found)).isTrue();
        assertThat(words.condition().matches(other)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\"", "\"\" \" \"", "\u0301"})
    void withoutWordsThereIsNothingToSearchFor(String typed) {
        assertThat(new SearchWords(typed, READER).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"wien, /crm?filter=text%3A%28%22wien%22%29", "a b, /crm?filter=text%3A%28%22a%22%26%22b%22%29"})
    void theOverviewCanBeFilteredByThem(String typed, String address) {
        assertThat(new SearchWords(typed, READER).address("/crm", "text")).isEqualTo(address);
    }
}
