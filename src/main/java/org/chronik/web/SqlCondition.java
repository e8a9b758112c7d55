package org.chronik.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition in SQL, or another piece of it.
 *
 * @param sql an expression with a {@code ?} for each value
 * @param values bound in this order
 */
public record SqlCondition(String sql, List<Object> values) implements Serializable {

    public static final SqlCondition TRUE = new SqlCondition("true", List.of());

    public SqlCondition {
        values = List.copyOf(values);
    }

    /** Pieces one after the other: conditions, and strings with SQL. */
    static SqlCondition concat(Object... pieces) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Object piece : pieces) {
            if (piece instanceof SqlCondition condition) {
                sql.append(condition.sql());
                values.addAll(condition.values());
            } else {
                sql.append(piece);
            }
        }
        return new SqlCondition(sql.toString(), values);
    }

    /** The same within other SQL, in place of its {@code %s}. */
    SqlCondition in(String frame) {
        return new SqlCondition(frame.formatted(sql), values);
    }

    /** The complement, which an unknown value meets. */
    SqlCondition complement() {
        return in("not coalesce(%s, false)");
    }
}
