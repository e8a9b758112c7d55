package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an expression is taken apart, seen by its canonical form. */
class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            NUMBER ¦ 1|2&3             ¦ 1|2&3
            NUMBER ¦ (1|2)&3           ¦ (1|2)&3
            NUMBER ¦ 1;2               ¦ 1|2
            NUMBER ¦ 1 oder 2 und 3    ¦ 1|2&3
            NUMBER ¦ 1 OR 2 AND 3      ¦ 1|2&3
            NUMBER ¦ >1 <3             ¦ >1&<3
            NUMBER ¦ >1&&<3            ¦ >1&<3
            NUMBER ¦ >1<3              ¦ >1&<3
            NUMBER ¦ nicht 5           ¦ !5
            NUMBER ¦ NOT NOT 5         ¦ 5
            NUMBER ¦ !!!5              ¦ !5
            NUMBER ¦ !5&7              ¦ !5&7
            NUMBER ¦ !(5|7)            ¦ !(5|7)
            NUMBER ¦ !!(5|7)           ¦ 5|7
            NUMBER ¦ (5)(7)            ¦ 5&7
            NUMBER ¦ <>5               ¦ !5
            NUMBER ¦ !=5               ¦ !5
            NUMBER ¦ ==5               ¦ 5
            NUMBER ¦ !>5               ¦ !>5
            NUMBER ¦ 5..               ¦ >=5
            NUMBER ¦ 5.. <7            ¦ >=5&<7
            NUMBER ¦ 5..oder 3         ¦ >=5|3
            NUMBER ¦ 5 .. 7            ¦ 5..7
            NUMBER ¦ "5" 7             ¦ 5&7
            NUMBER ¦ 5 "7"             ¦ 5&7
            NUMBER ¦ "5"..'7'          ¦ 5..7
            TEXT   ¦ müller wien       ¦ "müller"&"wien"
            TEXT   ¦ nicht erreicht    ¦ "nicht"&"erreicht"
            TEXT   ¦ Sport NICHT Ball  ¦ "Sport"&!"Ball"
            TEXT   ¦ a ODER b          ¦ "a"|"b"
            TEXT   ¦ aODERb            ¦ "aODERb"
            TEXT   ¦ "ODER"            ¦ "ODER"
            TEXT   ¦ "LEER"            ¦ "LEER"
            TEXT   ¦ \\EMPTY           ¦ "EMPTY"
            TEXT   ¦ \\ODER            ¦ "ODER"
            TEXT   ¦ a=b Achtung! c~   ¦ "a=b"&"Achtung!"&"c~"
            TEXT   ¦ =a=b              ¦ ="a=b"
            TEXT   ¦ !a=b              ¦ !"a=b"
            TEXT   ¦ !==a              ¦ !="=a"
            TEXT   ¦ <>a               ¦ !="a"
            TEXT   ¦ !~a               ¦ !"a"
            TEXT   ¦ !(==a)            ¦ !(=="a")
            TEXT   ¦ O'Neill           ¦ "O'Neill"
            TEXT   ¦ 'O''Neill & Co'   ¦ "O'Neill & Co"
            TEXT   ¦ "sagt ""ja"" (!)" ¦ "sagt ""ja"" (!)"
            TEXT   ¦ a"b c"d           ¦ "ab cd"
            TEXT   ¦ a\\ b             ¦ "a b"
            TEXT   ¦ a\\*              ¦ "a*"
            TEXT   ¦ a"*"*             ¦ "a*"*
            TEXT   ¦ A..C              ¦ "A".."C"
            TEXT   ¦ A .. C            ¦ "A".."C"
            TEXT   ¦ A ..C             ¦ "A"&"..C"
            TEXT   ¦ A.. C             ¦ "A.."&"C"
            TEXT   ¦ A...C             ¦ "A.".."C"
            TEXT   ¦ Rückruf...        ¦ "Rückruf..."
            TEXT   ¦ Rückruf... Wien   ¦ "Rückruf..."&"Wien"
            TEXT   ¦ (Rückruf..)       ¦ "Rückruf.."
            TEXT   ¦ ..C               ¦ "..C"
            TEXT   ¦ =..C              ¦ ="..C"
            TEXT   ¦ a.b               ¦ "a.b"
            LONGTEXT ¦ A..C....        ¦ "A..C...."
            ENUM   ¦ Kunde nicht erreicht ¦ "NOT_REACHED"
            ENUM   ¦ "Brief / Fax"|"Notiz" ¦ "LETTER"|"NOTE"
            ENUM   ¦ ("Brief / Fax") NICHT Notiz ¦ "LETTER"&!"NOTE"
            ENUM   ¦ CALL_*            ¦ "CALL_IN"|"CALL_OUT"
            ENUM   ¦ !angerufen        ¦ !("CALL_IN"|"CALL_OUT")
            ENUM   ¦ angerufen|(CALL_* | Notiz)|NOTE ¦ "CALL_IN"|"CALL_OUT"|"NOTE"
            ENUM   ¦ Notiz|leer|Notiz  ¦ "NOTE"|''|"NOTE"
            ENUM   ¦ Notiz|(Notiz|leer) ¦ "NOTE"|''
            USER   ¦ @ich|anna         ¦ @me|"anna"
            ENUM   ¦ angerufen&leer    ¦ ("CALL_IN"|"CALL_OUT")&''
            """)
    void operatorsBindAndOperandsEnd(ColumnType type, String typed, String canonical) throws FilterException {
        assertThat(Sample.german(type, typed).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003"})
    void blankIsNoFilter(String typed) throws FilterException {
        Filter filter = Sample.german(ColumnType.NUMBER, typed);

        assertThat(filter.isBlank()).isTrue();
        assertThat(filter.matches(null)).isTrue();
        assertThat(filter.words()).isEmpty();
        assertThat(filter.canonical()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\u00a0oder\u20037", "5\toder\n7", " 5 oder 7 "})
    void everySpaceIsASpace(String typed) throws FilterException {
        assertThat(Sample.german(ColumnType.NUMBER, typed).canonical()).isEqualTo("5|7");
    }

    @Test
    void placesCountWhatWasTypedNotWhatItWasNormalizedTo() throws FilterException {
        String decomposed = "Ma\u0308rz 2019";
        FilterException error = catchThrowableOfType(
                FilterException.class, () -> Sample.german(ColumnType.DATETIME, decomposed + "&30.2.2019"));

        assertThat(Sample.german(ColumnType.DATETIME, decomposed).canonical()).isEqualTo("2019-03");
        assertThat(error.start()).isEqualTo(11);
        assertThat(error.end()).isEqualTo(20);
        assertThat(error.excerpt()).isEqualTo("30.2.2019");
    }

    @Test
    void aThousandCharactersAreEnough() throws FilterException {
        String longest = "x".repeat(1_000);
        FilterException error =
                catchThrowableOfType(FilterException.class, () -> Sample.german(ColumnType.TEXT, longest + "yz"));

        assertThat(Sample.german(ColumnType.TEXT, longest).isBlank()).isFalse();
        assertThat(error.error()).isEqualTo(FilterError.TOO_LONG);
        assertThat(error.start()).isEqualTo(1_000);
        assertThat(error.end()).isEqualTo(1_002);
    }

    @Test
    void twoHundredTermsAreEnough() throws FilterException {
        String most = "5|".repeat(199) + "5";
        FilterException error =
                catchThrowableOfType(FilterException.class, () -> Sample.german(ColumnType.NUMBER, most + "|77"));

        assertThat(Sample.german(ColumnType.NUMBER, most).isBlank()).isFalse();
        assertThat(error.error()).isEqualTo(FilterError.TOO_MANY_TERMS);
        assertThat(error.start()).isEqualTo(400);
        assertThat(error.end()).isEqualTo(402);
    }

    @Test
    void thirtyTwoParenthesesAreEnough() throws FilterException {
        String deepest = "(".repeat(32) + "5" + ")".repeat(32);
        FilterException error = catchThrowableOfType(
                FilterException.class, () -> Sample.german(ColumnType.NUMBER, "(" + deepest + ")"));

        assertThat(Sample.german(ColumnType.NUMBER, deepest + deepest).isBlank())
                .isFalse();
        assertThat(error.error()).isEqualTo(FilterError.TOO_DEEP);
        assertThat(error.start()).isEqualTo(32);
        assertThat(error.end()).isEqualTo(33);
    }
}
