package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every line and every row. */
class FilterLineLawsTest {

    /** A line, and rows to try. */
    record Trial(String typed, List<Map<String, Object>> rows) {}

    @Property
    void theCanonicalFormMeansTheSameToEveryReader(@ForAll("lines") Trial trial) throws FilterException {
        FilterLine line = valid(trial);
        String canonical = line.canonical();

        for (FilterContext reader : List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH)) {
            FilterLine again = FilterLine.parseStored(canonical, SampleFields.ALL, reader);

            assertThat(again.canonical()).isEqualTo(canonical);
            assertSame(trial, line, again);
        }
    }

    @Property
    void whatIsShownIsReadBackAsTheSame(@ForAll("lines") Trial trial) throws FilterException {
        String canonical = valid(trial).canonical();

        for (FilterContext reader : List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH)) {
            String shown =
                    FilterLine.parseStored(canonical, SampleFields.ALL, reader).shown();
            FilterLine again = FilterLine.parseStored(shown, SampleFields.ALL, reader);

            assertThat(again.canonical()).as(shown).isEqualTo(canonical);
        }
    }

    @Property
    void columnsThatAreJoinedCanBeSplitAgain(@ForAll("columns") Map<String, String> expressions)
            throws FilterException {
        FilterLine line = joined(expressions);
        Map<String, String> split = line.split().orElseThrow();

        assertThat(SampleFields.join(split).canonical()).isEqualTo(line.canonical());
        for (Map.Entry<String, String> one : expressions.entrySet()) {
            FilterColumn column = field(one.getKey()).column();
            assertThat(Filter.parseStored(split.get(one.getKey()), column, Sample.GERMAN)
                            .canonical())
                    .isEqualTo(
                            Filter.parse(one.getValue(), column, Sample.GERMAN).canonical());
        }
    }

    @Property
    void whatIsSplitMeansTheSameWhenItIsJoined(@ForAll("lines") Trial trial) throws FilterException {
        FilterLine line = valid(trial);
        Optional<Map<String, String>> split = line.split();
        Assume.that(split.isPresent());

        assertSame(trial, line, SampleFields.join(split.get()));
    }

    @Property
    void everyLineCanBeSaidInBothLanguages(@ForAll("lines") Trial trial) throws FilterException {
        String canonical = valid(trial).canonical();

        assertThat(valid(trial).words()).isNotBlank().doesNotContain("{");
        assertThat(FilterLine.parseStored(canonical, SampleFields.ALL, Sample.ENGLISH)
                        .words())
                .isNotBlank()
                .doesNotContain("{");
    }

    private static FilterLine valid(Trial trial) {
        try {
            return SampleFields.german(trial.typed());
        } catch (FilterException invalid) {
            Assume.that(false);
            throw new IllegalStateException(invalid);
        }
    }

    private static FilterLine joined(Map<String, String> expressions) {
        try {
            return SampleFields.join(expressions);
        } catch (FilterException invalid) {
            Assume.that(false);
            throw new IllegalStateException(invalid);
        }
    }

    private static void assertSame(Trial trial, FilterLine one, FilterLine other) {
        assertThat(trial.rows()).as(trial.typed()).allMatch(row -> one.matches(row) == other.matches(row));
    }

    private static FilterField field(String name) {
        return SampleFields.ALL.all().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Map<String, String>> columns() {
        return Arbitraries.of(ColumnType.values())
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(types -> types.stream()
                        .map(type -> Expressions.of(type)
                                .map(typed -> Map.of(SampleFields.of(type).name(), typed)))
                        .reduce(Arbitraries.just(Map.of()), FilterLineLawsTest::together));
    }

    private static Arbitrary<Map<String, String>> together(
            Arbitrary<Map<String, String>> some, Arbitrary<Map<String, String>> more) {
        return Combinators.combine(some, more).as((left, right) -> {
            Map<String, String> both = new HashMap<>(left);
            both.putAll(right);
            return both;
        });
    }

    @Provide
    Arbitrary<Trial> lines() {
        return Combinators.combine(
                        Expressions.lines(), Expressions.rows().list().ofSize(20))
                .as(Trial::new);
    }
}
