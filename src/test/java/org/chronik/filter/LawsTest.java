package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every operand, every expression and every value. */
class LawsTest {

    /** An expression, or two operands, of a column, and values to try. */
    record Trial(ColumnType type, String first, String second, List<Object> values) {

        Filter filter(String typed) throws FilterException {
            return Sample.german(type, typed);
        }
    }

    @Property
    void exactlyOneOfLessEqualAndGreaterHolds(@ForAll("measured") Trial trial) throws FilterException {
        Filter less = trial.filter("<" + trial.first());
        Filter equal = trial.filter("=" + trial.first());
        Filter greater = trial.filter(">" + trial.first());

        assertThat(trial.values()).filteredOn(value -> value != null).allSatisfy(value -> assertThat(
                        Stream.of(less, equal, greater).filter(filter -> filter.matches(value)))
                .hasSize(1));
    }

    @Property
    void atMostIsLessOrEqual(@ForAll("measured") Trial trial) throws FilterException {
        assertSame(trial, "<=" + trial.first(), "<" + trial.first() + "|=" + trial.first());
        assertSame(trial, ">=" + trial.first(), ">" + trial.first() + "|=" + trial.first());
    }

    @Property
    void aBareOperandIsAnEqualOneWhereItIsNotText(@ForAll("bare") Trial trial) throws FilterException {
        assertSame(trial, trial.first(), "=" + trial.first());
        assertSame(trial, "<>" + trial.first(), "!(=" + trial.first() + ")");
    }

    @Property
    void aRangeIsFromAndUpTo(@ForAll("ordered") Trial trial) throws FilterException {
        String range = trial.first() + ".." + trial.second();
        FilterException error = catchThrowableOfType(FilterException.class, () -> trial.filter(range));
        if (error == null) {
            assertSame(trial, range, ">=" + trial.first() + "&<=" + trial.second());
        } else {
            assertThat(error.error()).isEqualTo(FilterError.RANGE_REVERSED);
            Filter nothing = trial.filter(">=" + trial.first() + "&<=" + trial.second());
            assertThat(trial.values()).noneMatch(nothing::matches);
        }
    }

    @Property
    void notIsTheComplementEmptyValuesIncluded(@ForAll("expressions") Trial trial) throws FilterException {
        Filter filter = valid(trial);
        Filter complement = trial.filter("!(" + trial.first() + ")");

        assertThat(trial.values()).allMatch(value -> filter.matches(value) != complement.matches(value));
    }

    @Property
    void theCanonicalFormMeansTheSameToEveryReader(@ForAll("expressions") Trial trial) throws FilterException {
        Filter filter = valid(trial);
        String canonical = filter.canonical();

        for (FilterContext reader : List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH)) {
            Filter again = Filter.parseStored(canonical, Sample.column(trial.type()), reader);
            assertThat(again.canonical()).isEqualTo(canonical);
            assertThat(trial.values()).as(canonical).allMatch(value -> filter.matches(value) == again.matches(value));
        }
    }

    @Property
    void whatIsShownIsReadBackAsTheSame(@ForAll("expressions") Trial trial) throws FilterException {
        String canonical = valid(trial).canonical();

        for (FilterContext reader : List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH)) {
            String shown = Filter.parseStored(canonical, Sample.column(trial.type()), reader)
                    .shown();
            Filter again = Filter.parseStored(shown, Sample.column(trial.type()), reader);

            assertThat(again.canonical()).as(shown).isEqualTo(canonical);
        }
    }

    @Property
    void everyFilterCanBeSaidInBothLanguages(@ForAll("expressions") Trial trial) throws FilterException {
        Filter filter = valid(trial);

        assertThat(filter.words()).isNotBlank().doesNotContain("{");
        assertThat(filter.words(Sample.ENGLISH.locale())).isNotBlank().doesNotContain("{");
    }

    @Property
    void anEmptyValueFailsEveryPositiveTest(@ForAll("bare") Trial trial) throws FilterException {
        assertThat(trial.filter(trial.first()).matches(null)).isFalse();
        assertThat(trial.filter("<>" + trial.first()).matches(null)).isTrue();
    }

    private static Filter valid(Trial trial) {
        try {
            return trial.filter(trial.first());
        } catch (FilterException invalid) {
            Assume.that(false);
            throw new IllegalStateException(invalid);
        }
    }

    private static void assertSame(Trial trial, String one, String other) throws FilterException {
        Filter left = trial.filter(one);
        Filter right = trial.filter(other);

        assertThat(trial.values()).as(one).allMatch(value -> left.matches(value) == right.matches(value));
    }

    @Provide
    Arbitrary<Trial> measured() {
        return operands(ColumnType.DATE, ColumnType.DATETIME, ColumnType.NUMBER);
    }

    @Provide
    Arbitrary<Trial> ordered() {
        return operands(ColumnType.DATE, ColumnType.DATETIME, ColumnType.NUMBER, ColumnType.TEXT);
    }

    @Provide
    Arbitrary<Trial> bare() {
        return operands(
                ColumnType.DATE,
                ColumnType.DATETIME,
                ColumnType.NUMBER,
                ColumnType.ENUM,
                ColumnType.USER,
                ColumnType.REF,
                ColumnType.BOOL);
    }

    @Provide
    Arbitrary<Trial> expressions() {
        return Arbitraries.of(ColumnType.values()).flatMap(type -> trial(type, Expressions.of(type)));
    }

    private static Arbitrary<Trial> operands(ColumnType... types) {
        return Arbitraries.of(types).flatMap(type -> trial(type, Expressions.operands(type)));
    }

    private static Arbitrary<Trial> trial(ColumnType type, Arbitrary<String> expressions) {
        return Combinators.combine(
                        expressions,
                        expressions,
                        Expressions.values(type).list().ofSize(40))
                .as((first, second, values) -> new Trial(type, first, second, values));
    }
}
