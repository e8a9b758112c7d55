package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chronik.filter.Passages.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a text stands what was searched for; hits are in brackets here. */
class PassagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            müller        ¦ Herr Müller, MUELLER & Co      ¦ Herr [Müller], [MUELLER] & Co
            mueller wien  ¦ Wiener Obermüllerei            ¦ [Wien]er Ober[müller]ei
            strasse       ¦ Straße 7                       ¦ [Straße] 7
            cafe          ¦ Café am Ring                   ¦ [Café] am Ring
            co            ¦ Co, Telco, Comic               ¦ [Co], Telco, [Co]mic
            "a b"         ¦ xa b und a  b                  ¦ x[a b] und a  b
            ana           ¦ Banana                         ¦ B[anana]
            ssa           ¦ Straßabend                     ¦ Stra[ßa]bend
            nichts        ¦ Text                           ¦ Text
            """)
    void hitsAreMarkedAsTheTextIsWritten(String typed, String text, String marked) throws FilterException {
        assertThat(said(Passages.of(text, condition(typed)))).isEqualTo(marked);
    }

    @Test
    void decomposedLettersAreMarkedWhole() throws FilterException {
        assertThat(said(Passages.of("Mu\u0308ller", condition("müll")))).isEqualTo("[Mu\u0308ll]er");
    }

    @Test
    void aLongTextIsCutAroundTheFirstHit() throws FilterException {
        String text = "Wort ".repeat(100) + "Treffer " + "danach ".repeat(100);

        String around = said(Passages.around(text, condition("treffer"), 150));

        assertThat(around)
                .startsWith("… Wort ")
                .contains("Wort [Treffer] danach")
                .endsWith("danach …");
        assertThat(around.length()).isBetween(120, 200);
    }

    @Test
    void aShortTextIsShownWhole() throws FilterException {
        assertThat(said(Passages.around("Nur ein Treffer.", condition("treffer"), 150)))
                .isEqualTo("Nur ein [Treffer].");
        assertThat(Passages.around("", condition("treffer"), 150)).isEmpty();
    }

    @Test
    void withoutAHitTheBeginningIsShown() throws FilterException {
        assertThat(said(Passages.around("Wort ".repeat(100), condition("treffer"), 150)))
                .startsWith("Wort ")
                .endsWith(" …");
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenLetters() throws FilterException {
        String text = "😀".repeat(300);

        assertThat(said(Passages.around(text, condition("nichts"), 151)))
                .hasSizeLessThan(160)
                .endsWith("😀…");
    }

    private static Condition condition(String typed) throws FilterException {
        return Sample.german(ColumnType.LONGTEXT, typed).condition();
    }

    private static String said(List<Passage> passages) {
        return passages.stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
