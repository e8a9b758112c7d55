package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with the one line, where, and what would be right. */
class FilterLineErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            datum:>=1.3.2019&<1.4.2019      ¦ FIELD_EXPECTED   ¦ 17 ¦ 26
            kunde:müller wien               ¦ FIELD_EXPECTED   ¦ 13 ¦ 17
            müller                          ¦ FIELD_EXPECTED   ¦ 0  ¦ 6
            typ:Notiz & (müller | von:anna) ¦ FIELD_EXPECTED   ¦ 13 ¦ 19
            typ:Notiz & >5                  ¦ FIELD_EXPECTED   ¦ 12 ¦ 14
            typ:Notiz | 10:00               ¦ FIELD_EXPECTED   ¦ 12 ¦ 17
            kude:müller                     ¦ FIELD_UNKNOWN    ¦ 0  ¦ 4
            text:Angebot Frist:morgen       ¦ FIELD_UNKNOWN    ¦ 13 ¦ 18
            typ:angerufen kunnde:Müller     ¦ FIELD_UNKNOWN    ¦ 14 ¦ 20
            typ:angerufen oder kunnde:wien  ¦ FIELD_UNKNOWN    ¦ 19 ¦ 25
            datum:last7d kude:Müller        ¦ FIELD_UNKNOWN    ¦ 13 ¦ 17
            datum:heute !kude:Müller        ¦ FIELD_UNKNOWN    ¦ 13 ¦ 17
            von:anna kude:Müller            ¦ FIELD_UNKNOWN    ¦ 9  ¦ 13
            brutto:5 kude:Müller            ¦ FIELD_UNKNOWN    ¦ 9  ¦ 13
            beleg:o736 und (kude:Müller)    ¦ FIELD_UNKNOWN    ¦ 16 ¦ 20
            typ:Notiz & (http://x)          ¦ FIELD_UNKNOWN    ¦ 13 ¦ 17
            typ:                            ¦ OPERAND_EXPECTED ¦ 4  ¦ 4
            typ:Notiz &                     ¦ OPERAND_EXPECTED ¦ 11 ¦ 11
            typ:Notiz & | von:anna          ¦ OPERAND_EXPECTED ¦ 11 ¦ 11
            datum:(heute & typ:Notiz)       ¦ UNEXPECTED       ¦ 15 ¦ 19
            datum:>= typ:Notiz              ¦ UNEXPECTED       ¦ 9  ¦ 13
            datum:(heute                    ¦ UNBALANCED_PAREN ¦ 6  ¦ 7
            (datum:heute                    ¦ UNBALANCED_PAREN ¦ 0  ¦ 1
            datum:heute)                    ¦ UNBALANCED_PAREN ¦ 11 ¦ 12
            von:anna & datum:30.2.2019      ¦ DATE_INVALID     ¦ 17 ¦ 26
            von:anna & typ:Telefax          ¦ ENUM_UNKNOWN     ¦ 15 ¦ 22
            von:anna & text:<5              ¦ OP_NOT_FOR_TYPE  ¦ 16 ¦ 17
            von:anna & kunde:"offen         ¦ UNCLOSED_QUOTE   ¦ 17 ¦ 23
            datum:31.3.2019..1.3.2019       ¦ RANGE_REVERSED   ¦ 6  ¦ 25
            """)
    void everyErrorHasItsCodeAndItsPlaceInTheLine(String typed, FilterError error, int start, int end) {
        FilterException exception = error(typed);

        assertThat(exception.error() + " " + exception.start() + " " + exception.end())
                .isEqualTo(error + " " + start + " " + end);
        for (String corrected : exception.corrected()) {
            FilterException later = catchThrowableOfType(FilterException.class, () -> SampleFields.german(corrected));
            assertThat(later == null || later.start() > start).as(corrected).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            datum:>=1.3.2019&<1.4.2019        ¦ eingetragen:(>=1.3.2019&<1.4.2019)
            kunde:müller wien                 ¦ kunde:(müller wien)
            von:anna & kunde:müller wien graz & typ:Notiz ¦ von:anna & kunde:(müller wien graz) & typ:Notiz
            kunde:müller & wien | graz        ¦ kunde:(müller & wien | graz)
            kunde:müller oder wien            ¦ kunde:(müller ODER wien)
            text:müller und nicht wien or graz ¦ text:(müller UND NICHT wien OR graz)
            kunde:(a oder b) oder wien & typ:Notiz ¦ kunde:((a oder b) ODER wien) & typ:Notiz
            kunde:müller wien oder typ:Notiz  ¦ kunde:(müller wien) oder typ:Notiz
            typ:"Notiz" oder angerufen        ¦ typ:("Notiz" ODER angerufen)
            datum:heute oder gestern          ¦ eingetragen:(heute oder gestern)
            kunde:müller oder Frist:morgen    ¦ kunde:(müller ODER "Frist:morgen")
            kunde:(müller|maier) wien         ¦ kunde:((müller|maier) wien)
            müller                            ¦ von:müller / kunde:müller / text:müller
            (typ:Notiz) & müller              ¦ (typ:Notiz) & von:müller / (typ:Notiz) & kunde:müller / (typ:Notiz) & text:müller
            kude:müller                       ¦ kunde:müller / kunde:"kude:müller" / text:"kude:müller"
            typ:angerufen kunnde:müller       ¦ typ:angerufen kunde:müller / typ:angerufen kunde:"kunnde:müller" / typ:angerufen text:"kunnde:müller"
            text:Angebot Frist:morgen         ¦ text:(Angebot "Frist:morgen")
            kunde:müller & Frist:morgen       ¦ kunde:(müller & "Frist:morgen")
            text:(Angebot | von:anna)         ¦ text:(Angebot | "von:"anna)
            von:anna & typ:Notizz             ¦
            """)
    void whatWasMeantIsSuggestedForTheWholeLine(String typed, String corrected) throws FilterException {
        FilterException exception = error(typed);

        if (corrected != null) {
            assertThat(String.join(" / ", exception.corrected())).isEqualTo(corrected);
            assertThat(exception.suggestions()).hasSameSizeAs(exception.corrected());
        }
        for (String line : exception.corrected()) {
            assertThat(SampleFields.german(line).isBlank()).isFalse();
        }
    }

    @Test
    void aFieldThatIsLikeNoOtherIsNotGuessedAt() {
        assertThat(error("xyz:müller").corrected()).containsExactly("kunde:\"xyz:müller\"", "text:\"xyz:müller\"");
    }

    /** Ranges without ends, between terms without fields. */
    @Test
    void whatIsNoTermAtAllIsNotLookedThroughForEver() {
        assertThat(error("datum:heute & ..30.2. | .. | ..").error()).isEqualTo(FilterError.FIELD_EXPECTED);
    }

    @Test
    void placesCountWhatWasTyped() {
        FilterException exception = error("kunde:Mu\u0308ller & xyz:1");

        assertThat(exception.start()).isEqualTo(16);
        assertThat(exception.excerpt()).isEqualTo("xyz");
        assertThat(exception.corrected()).contains("kunde:(Mu\u0308ller & \"xyz:1\")");
    }

    @Test
    void theLineHasFourThousandCharacters() throws FilterException {
        String longest = "text:" + "x".repeat(3_995);

        assertThat(SampleFields.german(longest).isBlank()).isFalse();
        assertThat(error(longest + "y").error()).isEqualTo(FilterError.TOO_LONG);
        assertThat(error(longest + "y").start()).isEqualTo(4_000);
    }

    @Test
    void termsAreCountedOverAllColumns() throws FilterException {
        String most = "brutto:(" + "5|".repeat(98) + "5) & " + "kunde:a|".repeat(100) + "von:anna";

        assertThat(SampleFields.german(most).isBlank()).isFalse();
        assertThat(error(most + "|kunde:b").error()).isEqualTo(FilterError.TOO_MANY_TERMS);
    }

    @Test
    void parenthesesAreCountedInsideAndOutsideOfAField() throws FilterException {
        String deepest = "(".repeat(16) + "brutto:" + "(".repeat(16) + "5" + ")".repeat(32);

        assertThat(SampleFields.german(deepest).isBlank()).isFalse();
        assertThat(error("(" + deepest + ")").error()).isEqualTo(FilterError.TOO_DEEP);
    }

    private static FilterException error(String typed) {
        FilterException exception = catchThrowableOfType(FilterException.class, () -> SampleFields.german(typed));
        assertThat(exception).as(typed).isNotNull();
        return exception;
    }
}
