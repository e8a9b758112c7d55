package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            müller      ¦ Müller; MUELLER; Obermüller; Müllerei   ¦ Muller; Miller
            mueller     ¦ Müller; Mueller                         ¦ Muller
            cafe        ¦ Café; CAFÉ am Ring                      ¦ Kaffee
            strasse     ¦ Straße; STRASSE; Hauptstraße            ¦ Strase
            ~müller     ¦ Obermüller                              ¦ Miller
            !~müller    ¦ Miller; _                               ¦ Obermüller
            =müller     ¦ Müller; MUELLER                         ¦ Müller GmbH
            ==Müller    ¦ Müller                                  ¦ müller; Mueller; Müller GmbH
            ==Mü*       ¦ Müller; Mü                              ¦ müller; Mueller
            ==M?ller    ¦ Müller; Miller                          ¦ Mueller; müller
            M?ller      ¦ Müller; Möller; Miller; MÜLLER          ¦ Mller; Obermüller; Müllerei; Maxller
            Stra?e      ¦ Straße                                  ¦ Strae; Strapse
            ?           ¦ ä; ß; x; 7                              ¦ xy; abc; _
            Co*         ¦ Co; Corp; CONTI                         ¦ Acorn
            *Co         ¦ Co; Telco                               ¦ Corp
            *co*        ¦ Co; Acorn; Telco                        ¦ Kopf
            M*r*r       ¦ Maurer; Mörder Maier                    ¦ Maier; Maurers
            "*"         ¦ a*b                                     ¦ ab
            50%         ¦ 50% Rabatt                              ¦ 500 Rabatt
            a_b         ¦ a_b                                     ¦ axb
            <=C         ¦ A; C; Czerny; cz                        ¦ D; da
            <C          ¦ A; Bz                                   ¦ C; Czerny
            >C          ¦ D; Da                                   ¦ C; Czerny; B
            >=C         ¦ C; Czerny; D                            ¦ B
            A..C        ¦ A; Ärzte; Czerny; bernd                 ¦ D; 9
            Ma..Me      ¦ Maier; Mä; Meyer                        ¦ Müller; Lz
            """)
    void textsAreComparedWithoutCaseAndAccents(String typed, String matching, String others) throws FilterException {
        Filter filter = Sample.german(ColumnType.TEXT, typed);

        assertThat(texts(matching)).allMatch(filter::matches);
        assertThat(texts(others)).noneMatch(filter::matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            co          ¦ Co; Müller & Co; (co); Corp; x-Comic    ¦ Acorn; Telco; _
            a           ¦ Anna; für alle                          ¦ Bernd Klug; Hans
            "&"         ¦ J & V; R&D                              ¦ JV
            7           ¦ Top 7; 7x; B-7                          ¦ 17; b7
            öl          ¦ Öl; Heizung/Ölofen; oelig               ¦ Köln; Koeln; Möller
            ün          ¦ Ünal                                    ¦ grün; Grünberg
            ß           ¦ ßx; SSt                                 ¦ Straße; Wasser
            "ö "        ¦ x ö y                                   ¦ bö y
            oel         ¦ Köln; Öl                                ¦ Kohl
            """)
    void fewerThanThreeLettersAreTheBeginningOfAWord(String typed, String matching, String others)
            throws FilterException {
        Filter filter = Sample.german(ColumnType.TEXT, typed);

        assertThat(texts(matching)).allMatch(filter::matches);
        assertThat(texts(others)).noneMatch(filter::matches);
    }

    @Test
    void longTextIsFoundAcrossLines() throws FilterException {
        Filter filter = Sample.german(ColumnType.LONGTEXT, "\"bitte um rückruf\"");

        assertThat(filter.matches("Guten Tag,\nbitte\tum\nRückruf. Danke!")).isTrue();
    }

    /** The database refuses a NUL. */
    @Test
    void controlCharactersAreSpaces() throws FilterException {
        assertThat(Sample.german(ColumnType.TEXT, "ab\u0000cd").canonical()).isEqualTo("\"ab\"&\"cd\"");
    }

    @Test
    void decomposedAccentsAreTheSame() throws FilterException {
        assertThat(Sample.german(ColumnType.TEXT, "=müller").matches("Mu\u0308ller"))
                .isTrue();
        assertThat(Sample.german(ColumnType.TEXT, "==Mu\u0308ller").matches("Müller"))
                .isTrue();
    }

    @Test
    void manyWildcardsTakeNoTime() throws FilterException {
        Filter filter = Sample.german(ColumnType.TEXT, "*a".repeat(400) + "*b");

        assertThat(filter.matches("a".repeat(20_000))).isFalse();
    }

    @Test
    void theSqlReaderCanWriteAPatternItsOwnWay() throws FilterException {
        TextMatch match =
                (TextMatch) Sample.german(ColumnType.TEXT, "50%_Stra?e*").condition();

        assertThat(match.mode()).isEqualTo(TextMatch.Mode.WHOLE);
        assertThat(match.pattern().write(text -> text.replaceAll("([%_\\\\])", "\\\\$1"), "%", "_"))
                .isEqualTo("50\\%\\_stra_e%");
    }

    private static List<String> texts(String list) {
        return Arrays.stream(list.split("; "))
                .map(text -> text.equals("_") ? "" : text)
                .toList();
    }
}
