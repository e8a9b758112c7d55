package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            o736       ¦ o736 o736-2 o736-10   ¦ o7360 o73 n736 o1736
            =o736      ¦ o736 o736-2           ¦ o7360
            ==o736     ¦ o736                  ¦ o736-2
            O736       ¦ o736                  ¦ o735
            o736-2     ¦ o736-2                ¦ o736 o736-20 o736-3
            <>o736     ¦ o735 n201500522       ¦ o736 o736-2
            <o736      ¦ o735-9 o1             ¦ o736 o7360 k1
            <=o736     ¦ o1 o736 o736-2        ¦ o737 k1 n1
            >o736      ¦ o737 o7360            ¦ o736 o736-2 o99 r1
            >=o736-2   ¦ o736-2 o736-10 o737   ¦ o736 r1
            n201500500..n201500600 ¦ n201500500 n201500522 n201500600 ¦ n201500499 n201500601 n2015005 o201500550
            o9..o10    ¦ o9 o9-3 o10 o10-2     ¦ o8 o11 o100
            o99..      ¦ o99 o100 o99-2        ¦ o98 r1 n201500522
            ..n201500522 ¦ n201400001 n201500522 ¦ n201500523 k1 o1
            n2015*     ¦ n201500001            ¦ n201600001 o2015
            *522       ¦ n201500522 o522       ¦ n201500523
            o73?       ¦ o736 o730             ¦ o73 o7360
            """)
    void numbersGoInNaturalOrder(String typed, String matching, String others) throws FilterException {
        Filter filter = Sample.german(ColumnType.REF, typed);

        assertThat(matching.split(" ")).allMatch(filter::matches);
        assertThat(others.split(" ")).noneMatch(filter::matches);
    }

    @Test
    void eachTermAsksWhetherOneOfSeveralRecordsMeetsIt() throws FilterException {
        Set<String> both = Set.of("o736", "n201500522", "k1042");

        assertThat(Sample.german(ColumnType.REF, "o736 & n201500522").matches(both))
                .isTrue();
        assertThat(Sample.german(ColumnType.REF, "o736 & n201500523").matches(both))
                .isFalse();
        assertThat(Sample.german(ColumnType.REF, "<>o736").matches(both)).isFalse();
        assertThat(Sample.german(ColumnType.REF, "<>o737").matches(both)).isTrue();
        assertThat(Sample.german(ColumnType.REF, "leer").matches(Set.of())).isTrue();
        assertThat(Sample.german(ColumnType.REF, "leer").matches(both)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            736      ¦ *736*
            =736     ¦ *736*
            <>736    ¦ *736*
            o 7      ¦ "o 7"*
            >=736    ¦
            700..736 ¦
            ..736    ¦
            >=o73*   ¦
            """)
    void wildcardsAreSuggestedWhereTheyAreAllowed(String typed, String suggested) throws FilterException {
        FilterException error = catchThrowableOfType(FilterException.class, () -> Sample.german(ColumnType.REF, typed));

        assertThat(error.error()).isEqualTo(FilterError.UNEXPECTED);
        assertThat(error.suggestions()).isEqualTo(suggested == null ? List.of() : List.of(suggested));
        for (String corrected : error.corrected()) {
            assertThat(Sample.german(ColumnType.REF, corrected).isBlank()).isFalse();
        }
    }

    @Test
    void naturalKeysSortAsPeopleCount() {
        List<String> numbers = List.of("o736-10", "o7360", "n201500522", "o736", "o736-2", "o99");

        assertThat(numbers.stream().sorted(Comparator.comparing(NaturalKey::of)))
                .containsExactly("n201500522", "o99", "o736", "o736-2", "o736-10", "o7360");
        assertThat(NaturalKey.of("O736-2")).isEqualTo("o000000000736-000000000002");
    }
}
