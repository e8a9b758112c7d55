package org.chronik.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.chronik.filter.Condition;

/** What is asked of a row of a list: a tree over tests of its columns. */
public sealed interface RowFilter extends Serializable {

    /** Lets every row through. */
    RowFilter EVERYTHING = new All(List.of());

    /** All parts; true if there are none. */
    record All(List<RowFilter> parts) implements RowFilter {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part. */
    record Any(List<RowFilter> parts) implements RowFilter {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The plain complement. */
    record Not(RowFilter part) implements RowFilter {}

    /**
     * One test.
     *
     * @param sql the whole of it
     * @param access how rows that may pass are found without looking at all; null if there is no way
     */
    record Test(SqlCondition sql, Access access) implements RowFilter {}

    /** A test that every row has to be looked at for. */
    static RowFilter test(SqlCondition sql) {
        return new Test(sql, null);
    }

    /** What a filter on this column asks. */
    static RowFilter of(Condition condition, ListColumn column) {
        return RowFilters.of(condition, column);
    }

    /** What a filter asks that says of each part which column of the list it is on. */
    static RowFilter of(Condition condition, ListDefinition<?> list) {
        return RowFilters.of(condition, list);
    }

    /** All of these. */
    static RowFilter all(Collection<RowFilter> parts) {
        return new All(List.copyOf(parts));
    }
}
