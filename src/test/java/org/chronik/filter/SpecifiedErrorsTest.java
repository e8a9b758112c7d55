package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpecifiedErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            DATETIME ¦ >=30.2.2019&<1.4.2019 ¦ DATE_INVALID     ¦ 2  ¦ 11
            DATETIME ¦ 15                    ¦ DATE_INCOMPLETE  ¦ 0  ¦ 2
            DATETIME ¦ >=1.3.2019&           ¦ OPERAND_EXPECTED ¦ 11 ¦ 11
            DATETIME ¦ (heute|gestern        ¦ UNBALANCED_PAREN ¦ 0  ¦ 1
            DATETIME ¦ heute)                ¦ UNBALANCED_PAREN ¦ 5  ¦ 6
            DATETIME ¦ 31.3.2019..1.3.2019   ¦ RANGE_REVERSED   ¦ 0  ¦ 19
            DATETIME ¦ >=1.3.2019..          ¦ CMP_WITH_RANGE   ¦ 0  ¦ 12
            TEXT     ¦ "offen                ¦ UNCLOSED_QUOTE   ¦ 0  ¦ 6
            NUMBER   ¦ 1,2,3                 ¦ NUMBER_SYNTAX    ¦ 0  ¦ 5
            ENUM     ¦ Telefax               ¦ ENUM_UNKNOWN     ¦ 0  ¦ 7
            LONGTEXT ¦ <5                    ¦ OP_NOT_FOR_TYPE  ¦ 0  ¦ 1
            DATETIME ¦ 1.3....5.3.           ¦ TOO_MANY_DOTS    ¦ 3  ¦ 7
            DATETIME ¦ 1.3                   ¦ DATE_INCOMPLETE  ¦ 0  ¦ 3
            DATE     ¦ 1.3.2019 14:30        ¦ DATE_SYNTAX      ¦ 0  ¦ 14
            USER     ¦ niemand               ¦ USER_UNKNOWN     ¦ 0  ¦ 7
            """)
    void everyErrorOfTheSpecificationHasItsCodeAndPlace(
            ColumnType type, String typed, FilterError error, int start, int end) {
        assertError(type, typed, error, start, end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            DATETIME ¦ |heute              ¦ OPERAND_EXPECTED ¦ 0 ¦ 0
            DATETIME ¦ heute|              ¦ OPERAND_EXPECTED ¦ 6 ¦ 6
            DATETIME ¦ heute & | gestern   ¦ OPERAND_EXPECTED ¦ 7 ¦ 7
            DATETIME ¦ heute oder und      ¦ OPERAND_EXPECTED ¦ 10 ¦ 10
            DATETIME ¦ ()                  ¦ OPERAND_EXPECTED ¦ 1 ¦ 1
            DATETIME ¦ !                   ¦ OPERAND_EXPECTED ¦ 1 ¦ 1
            DATETIME ¦ >=                  ¦ OPERAND_EXPECTED ¦ 2 ¦ 2
            DATETIME ¦ >= <5               ¦ OPERAND_EXPECTED ¦ 2 ¦ 2
            DATETIME ¦ ..                  ¦ OPERAND_EXPECTED ¦ 2 ¦ 2
            TEXT     ¦ Angebot NICHT       ¦ OPERAND_EXPECTED ¦ 13 ¦ 13
            TEXT     ¦ =ODER               ¦ OPERAND_EXPECTED ¦ 1 ¦ 1
            NUMBER   ¦ 1..2..3             ¦ UNEXPECTED       ¦ 4 ¦ 6
            NUMBER   ¦ ..1..2              ¦ UNEXPECTED       ¦ 3 ¦ 5
            NUMBER   ¦ 5.. ..7             ¦ UNEXPECTED       ¦ 4 ¦ 6
            TEXT     ¦ A..B..C             ¦ UNEXPECTED       ¦ 4 ¦ 6
            TEXT     ¦ ~Co*                ¦ UNEXPECTED       ¦ 1 ¦ 4
            TEXT     ¦ !~Co?               ¦ UNEXPECTED       ¦ 2 ¦ 5
            TEXT     ¦ <Co*                ¦ UNEXPECTED       ¦ 1 ¦ 4
            TEXT     ¦ A..C*               ¦ UNEXPECTED       ¦ 3 ¦ 5
            ENUM     ¦ ~note*              ¦ UNEXPECTED       ¦ 1 ¦ 6
            REF      ¦ 736                 ¦ UNEXPECTED       ¦ 0 ¦ 3
            REF      ¦ >=736               ¦ UNEXPECTED       ¦ 2 ¦ 5
            REF      ¦ 700..736            ¦ UNEXPECTED       ¦ 0 ¦ 3
            REF      ¦ >=o73*              ¦ UNEXPECTED       ¦ 2 ¦ 6
            TEXT     ¦ (a (b)              ¦ UNBALANCED_PAREN ¦ 0 ¦ 1
            TEXT     ¦ a) b                ¦ UNBALANCED_PAREN ¦ 1 ¦ 2
            TEXT     ¦ x 'offen            ¦ UNCLOSED_QUOTE   ¦ 2 ¦ 8
            TEXT     ¦ ab"offen""          ¦ UNCLOSED_QUOTE   ¦ 2 ¦ 10
            TEXT     ¦ ab\\                ¦ DANGLING_ESCAPE  ¦ 2 ¦ 3
            TEXT     ¦ Rückruf....         ¦ TOO_MANY_DOTS    ¦ 7 ¦ 11
            DATETIME ¦ =heute..morgen      ¦ CMP_WITH_RANGE   ¦ 0 ¦ 8
            DATETIME ¦ heute & >..morgen   ¦ CMP_WITH_RANGE   ¦ 8 ¦ 11
            NUMBER   ¦ 5..3                ¦ RANGE_REVERSED   ¦ 0 ¦ 4
            TEXT     ¦ C..A                ¦ RANGE_REVERSED   ¦ 0 ¦ 4
            REF      ¦ n201500600..n201500500 ¦ RANGE_REVERSED ¦ 0 ¦ 22
            DATETIME ¦ morgen..heute       ¦ RANGE_REVERSED   ¦ 0 ¦ 13
            DATETIME ¦ ~heute              ¦ OP_NOT_FOR_TYPE  ¦ 0 ¦ 1
            DATETIME ¦ x|!~heute           ¦ DATE_SYNTAX      ¦ 0 ¦ 1
            ENUM     ¦ <Notiz              ¦ OP_NOT_FOR_TYPE  ¦ 0 ¦ 1
            ENUM     ¦ Notiz..Brief        ¦ OP_NOT_FOR_TYPE  ¦ 5 ¦ 7
            USER     ¦ ..anna              ¦ OP_NOT_FOR_TYPE  ¦ 0 ¦ 2
            BOOL     ¦ >=ja                ¦ OP_NOT_FOR_TYPE  ¦ 0 ¦ 2
            REF      ¦ ~o736               ¦ OP_NOT_FOR_TYPE  ¦ 0 ¦ 1
            LONGTEXT ¦ a & >=b             ¦ OP_NOT_FOR_TYPE  ¦ 4 ¦ 6
            DATE     ¦ <leer               ¦ OP_NOT_FOR_EMPTY ¦ 0 ¦ 1
            DATE     ¦ heute..leer         ¦ OP_NOT_FOR_EMPTY ¦ 5 ¦ 7
            TEXT     ¦ ~''                 ¦ OP_NOT_FOR_EMPTY ¦ 0 ¦ 1
            DATE     ¦ jetzt               ¦ DATE_SYNTAX      ¦ 0 ¦ 5
            DATE     ¦ heute-2h            ¦ DATE_SYNTAX      ¦ 0 ¦ 8
            DATETIME ¦ monat 08:00         ¦ DATE_SYNTAX      ¦ 0 ¦ 11
            DATETIME ¦ heute-7x            ¦ DATE_SYNTAX      ¦ 0 ¦ 8
            DATETIME ¦ 2019*               ¦ DATE_SYNTAX      ¦ 0 ¦ 5
            DATETIME ¦ woche !heute        ¦ DATE_SYNTAX      ¦ 0 ¦ 12
            DATETIME ¦ 13.2019             ¦ DATE_INVALID     ¦ 0 ¦ 7
            DATETIME ¦ KW53 2019           ¦ DATE_INVALID     ¦ 0 ¦ 9
            DATETIME ¦ Q5                  ¦ DATE_INVALID     ¦ 0 ¦ 2
            DATETIME ¦ heute 25:00         ¦ DATE_INVALID     ¦ 0 ¦ 11
            DATETIME ¦ heute-99999y        ¦ DATE_INVALID     ¦ 0 ¦ 12
            DATETIME ¦ last0d              ¦ DATE_INVALID     ¦ 0 ¦ 6
            DATETIME ¦ 0000                ¦ DATE_INVALID     ¦ 0 ¦ 4
            DATETIME ¦ heute-7             ¦ DATE_INCOMPLETE  ¦ 0 ¦ 7
            NUMBER   ¦ 5oder7              ¦ NUMBER_SYNTAX    ¦ 0 ¦ 6
            NUMBER   ¦ 1,234.56            ¦ NUMBER_SYNTAX    ¦ 0 ¦ 8
            BOOL     ¦ vielleicht          ¦ BOOL_SYNTAX      ¦ 0 ¦ 10
            USER     ¦ @anna               ¦ USER_UNKNOWN     ¦ 0 ¦ 5
            """)
    void otherErrorsHaveTheirsToo(ColumnType type, String typed, FilterError error, int start, int end) {
        assertError(type, typed, error, start, end);
    }

    @ParameterizedTest
    @EnumSource(FilterError.class)
    void everyErrorHasASentenceInBothLanguages(FilterError error) {
        FilterException exception = new FilterException(error, 0, 1, "x", List.of(), List.of());

        assertThat(exception.message(Locale.GERMAN)).isNotBlank();
        assertThat(exception.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(exception.message(Locale.GERMAN));
    }

    private static void assertError(ColumnType type, String typed, FilterError error, int start, int end) {
        FilterException exception = catchThrowableOfType(FilterException.class, () -> Sample.german(type, typed));

        assertThat(exception).as(typed).isNotNull();
        assertThat(exception.error() + " " + exception.start() + " " + exception.end())
                .isEqualTo(error + " " + start + " " + end);
        for (String corrected : exception.corrected()) {
            FilterException later = catchThrowableOfType(FilterException.class, () -> Sample.german(type, corrected));
            assertThat(later == null || later.start() > start).as(corrected).isTrue();
        }
    }
}
