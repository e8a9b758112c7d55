package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterException;
import org.chronik.filter.FilterField;
import org.chronik.filter.FilterFields;
import org.chronik.filter.FilterLine;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows that the database selects for an expression are those that meet it in memory. */
@ArquillianTest
class FilterSqlIT {

    private static final int ROWS = 250;
    private static final int EXPRESSIONS = 400;

    private final long seed = Long.getLong("filter.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private TrialTable table;

    @BeforeEach
    void create() throws SQLException {
        table = TrialTable.create();
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    @Test
    void theDatabaseAndTheMemoryAgreeOnEveryTypeOfColumn() throws SQLException {
        for (ColumnType type : ColumnType.values()) {
            RandomFilters filters = new RandomFilters(type, random);
            List<Object> values = Stream.generate(filters::value).limit(ROWS).toList();
            table.fill(values.stream().map(value -> row(type, value)).toList());
            for (int valid = 0; valid < EXPRESSIONS; ) {
                valid += agreeOn(type, filters, values) ? 1 : 0;
            }
        }
    }

    /** Whether the expression was valid. */
    private boolean agreeOn(ColumnType type, RandomFilters filters, List<Object> values) throws SQLException {
        String typed = filters.expression();
        try {
            Filter filter = Filter.parse(typed, filters.column(), RandomFilters.reader());
            List<Integer> selected = table.select(FilterSql.of(filter.condition(), TrialTable.column(type)));
            List<Integer> differing = ids(id -> selected.contains(id) != filter.matches(values.get(id)));
            assertThat(differing.stream().map(values::get))
                    .as("%s: %s, -Dfilter.seed=%d", type, typed, seed)
                    .isEmpty();
            return true;
        } catch (FilterException invalid) {
            return false;
        }
    }

    @Test
    void theyAgreeOnTheOneLineOverAllColumns() throws SQLException {
        Map<ColumnType, RandomFilters> filters = new HashMap<>();
        Stream.of(ColumnType.values()).forEach(type -> filters.put(type, new RandomFilters(type, random)));
        FilterFields fields = new FilterFields(filters.entrySet().stream()
                .map(f -> field(f.getKey(), f.getValue()))
                .toList());
        List<Map<ColumnType, Object>> rows =
                Stream.generate(() -> row(filters)).limit(ROWS).toList();
        table.fill(rows);
        List<Map<String, Object>> named = rows.stream().map(FilterSqlIT::named).toList();

        for (int valid = 0; valid < EXPRESSIONS; ) {
            valid += agreeOn(line(filters, 2), fields, named) ? 1 : 0;
        }
    }

    private boolean agreeOn(String typed, FilterFields fields, List<Map<String, Object>> rows) throws SQLException {
        try {
            FilterLine line = FilterLine.parse(typed, fields, RandomFilters.reader());
            List<Integer> selected = table.select(FilterSql.of(line.condition(), TrialTable.LIST));
            List<Integer> differing = ids(id -> selected.contains(id) != line.matches(rows.get(id)));
            assertThat(differing.stream().map(rows::get))
                    .as("%s, -Dfilter.seed=%d", typed, seed)
                    .isEmpty();
            return true;
        } catch (FilterException invalid) {
            return false;
        }
    }

    private String line(Map<ColumnType, RandomFilters> filters, int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(4);
        if (kind == 3) {
            ColumnType type = ColumnType.values()[random.nextInt(ColumnType.values().length)];
            return TrialTable.name(type) + ":(" + filters.get(type).expression() + ")";
        } else if (kind == 2) {
            return "!(" + line(filters, depth - 1) + ")";
        }
        return "(" + line(filters, depth - 1) + ")" + (kind == 1 ? "|" : "&") + line(filters, depth - 1);
    }

    private static FilterField field(ColumnType type, RandomFilters filters) {
        String name = TrialTable.name(type);
        return new FilterField(name, name, List.of(name), List.of(name), filters.column());
    }

    private static Map<ColumnType, Object> row(ColumnType type, Object value) {
        Map<ColumnType, Object> row = new HashMap<>();
        row.put(type, value);
        return row;
    }

    private static Map<ColumnType, Object> row(Map<ColumnType, RandomFilters> filters) {
        Map<ColumnType, Object> row = new HashMap<>();
        filters.forEach((type, of) -> row.put(type, of.value()));
        return row;
    }

    private static Map<String, Object> named(Map<ColumnType, Object> row) {
        Map<String, Object> named = new HashMap<>();
        row.forEach((type, value) -> named.put(TrialTable.name(type), value));
        return named;
    }

    private static List<Integer> ids(IntPredicate wanted) {
        return IntStream.range(0, ROWS).filter(wanted).boxed().toList();
    }
}
