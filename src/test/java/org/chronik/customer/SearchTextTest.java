package org.chronik.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"o7,true", "O736-2,true", "n2015,true", "736,true", "o,false", "o7x,false", "otto 7,false"})
    void aLetterAndDigitsBeginANumber(String typed, boolean number) {
        assertThat(new SearchText(typed).isNumber()).isEqualTo(number);
    }

    @Test
    void digitsAloneStandForEachKindOfRecord() {
        assertThat(new SearchText(" 736 ").numbers()).containsExactly("k736", "o736", "n736", "r736");
        assertThat(new SearchText("O736").numbers()).containsExactly("o736");
    }

    @Test
    void wordsAreFolded() {
        assertThat(new SearchText("Müller  WIEN").words()).containsExactly("mueller", "wien");
        assertThat(new SearchText("Müller\u00a0\u0301 WIEN").written()).containsExactly("Müller", "WIEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u0085", "\u0301"})
    void withoutWordsThereIsNothing(String typed) {
        assertThat(new SearchText(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"05332 1000,53321000", "+43 (5332) 1000,4353321000", "12,", "12a456,"})
    void aPhoneNumberIsItsDigits(String typed, String digits) {
        assertThat(new SearchText(typed).phone()).isEqualTo(digits);
    }
}
