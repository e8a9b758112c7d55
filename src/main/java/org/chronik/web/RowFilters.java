package org.chronik.web;

import java.util.List;
import org.chronik.filter.Condition;
import org.chronik.filter.IsEmpty;
import org.chronik.filter.OneOf;
import org.chronik.web.Access.KeyIndex;

/** Reads a filter as what is asked of a row: the test that {@link FilterSql} writes, and how rows that pass it are found. */
final class RowFilters {

    private RowFilters() {}

    /** What a condition on this column asks. */
    static RowFilter of(Condition condition, ListColumn column) {
        return of(condition, null, column);
    }

    /** What a condition asks that says of each part which column it is on. */
    static RowFilter of(Condition condition, ListDefinition<?> list) {
        return of(condition, list, null);
    }

    private static RowFilter of(Condition condition, ListDefinition<?> list, ListColumn column) {
        if (condition instanceof Condition.And and) {
            return RowFilter.all(all(and.parts(), list, column));
        } else if (condition instanceof Condition.Or or) {
            return new RowFilter.Any(all(or.parts(), list, column));
        } else if (condition instanceof Condition.Not not) {
            return new RowFilter.Not(of(not.part(), list, column));
        } else if (condition instanceof Condition.On on) {
            return of(on.part(), list, list.column(on.field().name()));
        }
        return test((Condition.Leaf) condition, column);
    }

    private static List<RowFilter> all(List<Condition> parts, ListDefinition<?> list, ListColumn column) {
        return parts.stream().map(part -> of(part, list, column)).toList();
    }

    private static RowFilter test(Condition.Leaf leaf, ListColumn column) {
        KeyIndex keys = column.keys();
        if (keys != null && keys.lookup() != null) {
            return column.each() != null && leaf instanceof IsEmpty
                    ? RowFilter.test(FilterSql.of(leaf, column))
                    : byLookup(leaf, column);
        }
        SqlCondition sql = FilterSql.of(leaf, column);
        return keys != null && leaf instanceof OneOf one
                ? new RowFilter.Test(sql, new Access.Keys(keys, null, one.codes()))
                : new RowFilter.Test(sql, FilterWords.access(leaf, column));
    }

    private static RowFilter byLookup(Condition.Leaf leaf, ListColumn column) {
        SqlCondition lookup =
                FilterSql.of(leaf, column.withoutEach()).in(column.keys().lookup());
        SqlCondition sql =
                column.each() == null ? lookup.in(column.keys().column() + " in (%s)") : FilterSql.of(leaf, column);
        return new RowFilter.Test(sql, new Access.Keys(column.keys(), lookup, List.of()));
    }
}
