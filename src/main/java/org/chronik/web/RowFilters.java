package org.chronik.web;

import java.util.List;
import org.chronik.filter.Between;
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
        if (column != null && isLookedUp(condition, column)) {
            return byLookup(condition, column);
        } else if (condition instanceof Condition.And and) {
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

    /** Whether one look-up has the keys of all that meet it. Where a row has several values, no other than an OR has. */
    private static boolean isLookedUp(Condition condition, ListColumn column) {
        KeyIndex keys = column.keys();
        if (keys == null || keys.lookup() == null) {
            return false;
        } else if (condition instanceof Condition.Or or) {
            return or.parts().stream().allMatch(part -> isLookedUp(part, column));
        } else if (condition instanceof Condition.And and) {
            return column.each() == null && and.parts().stream().allMatch(part -> isLookedUp(part, column));
        }
        return condition instanceof Condition.Leaf leaf && !(column.each() != null && leaf instanceof IsEmpty);
    }

    private static RowFilter byLookup(Condition condition, ListColumn column) {
        SqlCondition one = FilterSql.of(condition, column.withoutEach());
        SqlCondition lookup = one.in(column.keys().lookup());
        boolean isOne = condition instanceof OneOf choice && choice.codes().size() == 1;
        SqlCondition sql = column.each() == null
                ? lookup.in(column.keys().column() + (isOne ? " = (%s)" : " in (%s)"))
                : one.in(column.each());
        return new RowFilter.Test(sql, new Access.Keys(column.keys(), lookup, isOne, List.of()));
    }

    private static RowFilter test(Condition.Leaf leaf, ListColumn column) {
        SqlCondition sql = FilterSql.of(leaf, column);
        if (column.keys() != null && leaf instanceof OneOf one) {
            return new RowFilter.Test(sql, Access.Keys.known(column.keys(), one.codes()));
        } else if (column.ranged() && leaf instanceof Between) {
            return new RowFilter.Test(sql, new Access.Range(column.filter()));
        }
        return new RowFilter.Test(sql, FilterWords.access(leaf, column));
    }
}
