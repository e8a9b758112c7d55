package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chronik.web.RowFilter.Any;
import org.chronik.web.RowFilter.Not;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static RowFilter test(String sql) {
        return RowFilter.test(new SqlCondition(sql, List.of()));
    }

    private static RowFilter all(RowFilter... parts) {
        return RowFilter.all(Arrays.asList(parts));
    }

    private static RowFilter any(RowFilter... parts) {
        return new Any(Arrays.asList(parts));
    }

    private static List<String> written(RowFilter filter) {
        return Alternatives.of(filter).stream()
                .map(tests -> Alternatives.sql(List.of(tests)).sql())
                .toList();
    }

    @Test
    void eachWayThroughTheOrsIsAnAlternative() {
        assertThat(written(all(any(test("a"), test("b")), any(test("c"), test("d")))))
                .containsExactly("((a and c))", "((a and d))", "((b and c))", "((b and d))");
    }

    @Test
    void aNegationGoesDownToTheTests() {
        assertThat(written(new Not(any(test("a"), new Not(test("b"))))))
                .containsExactly("((not coalesce(a, false) and b))");
        assertThat(written(new Not(all(test("a"), test("b")))))
                .containsExactly("((not coalesce(a, false)))", "((not coalesce(b, false)))");
    }

    @Test
    void tooManyStayOneTest() {
        assertThat(written(all(test("a"), many(51, AlternativesTest::found))))
                .hasSize(1)
                .first()
                .asString()
                .contains("t0", " or ", "t50");
        assertThat(written(all(test("a"), many(50, AlternativesTest::found)))).hasSize(50);
    }

    @Test
    void fewStayOneTestWhereNoneHasAWayOfItsOwn() {
        assertThat(written(all(test("a"), many(9, AlternativesTest::test)))).hasSize(1);
        assertThat(written(all(test("a"), many(8, AlternativesTest::test)))).hasSize(8);
    }

    private static RowFilter found(String sql) {
        return new RowFilter.Test(new SqlCondition(sql, List.of()), new Access.Range(sql));
    }

    private static RowFilter many(int count, Function<String, RowFilter> test) {
        return any(IntStream.range(0, count).mapToObj(i -> test.apply("t" + i)).toArray(RowFilter[]::new));
    }

    @Test
    void nothingAskedIsOneAlternativeAndNothingAllowedIsNone() {
        assertThat(Alternatives.of(RowFilter.EVERYTHING)).hasSize(1);
        assertThat(Alternatives.of(any())).isEmpty();
    }
}
