package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyAndBoolFilterTest {

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void everyColumnCanBeEmpty(ColumnType type) throws FilterException {
        for (String typed : Arrays.asList("''", "\"\"", "=''", "LEER", "EMPTY", "!*", "==''", "=LEER", "' '")) {
            assertThat(Sample.german(type, typed).condition()).as(typed).isEqualTo(new IsEmpty());
        }
        for (String typed : Arrays.asList("<>''", "!=''", "!LEER", "*", "=*", "!(EMPTY)", "**")) {
            assertThat(Sample.german(type, typed).condition()).as(typed).isEqualTo(new Condition.Not(new IsEmpty()));
        }
    }

    @ParameterizedTest
    @CsvSource({"TEXT, false", "LONGTEXT, false", "ENUM, true", "USER, true", "DATE, true", "NUMBER, true", "REF, true"
    })
    void onlyTextColumnsWantTheWordInCapitals(ColumnType type, boolean empty) throws FilterException {
        assertThat(Sample.german(type, "leer").matches(null)).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\n"})
    void blankTextIsEmpty(String blank) throws FilterException {
        assertThat(Sample.german(ColumnType.TEXT, "LEER").matches(blank)).isTrue();
        assertThat(Sample.german(ColumnType.TEXT, "*").matches(blank)).isFalse();
        assertThat(Sample.german(ColumnType.TEXT, "?*").matches(blank)).isFalse();
        assertThat(Sample.german(ColumnType.TEXT, "<zz").matches(blank)).isFalse();
        assertThat(Sample.german(ColumnType.TEXT, "<>Meier").matches(blank)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, true",
        "JA, true",
        "yes, true",
        "true, true",
        "1, true",
        "=ja, true",
        "<>nein, true",
        "nein, false",
        "no, false",
        "False, false",
        "0, false",
        "!ja, false",
        "nicht ja, false"
    })
    void yesAndNoHaveFourNames(String typed, boolean value) throws FilterException {
        Filter filter = Sample.german(ColumnType.BOOL, typed);

        assertThat(filter.matches(value)).isTrue();
        assertThat(filter.matches(!value)).isFalse();
    }
}
