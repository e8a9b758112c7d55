package org.chronik.web;

import java.io.Serializable;
import java.util.List;

/**
 * A condition in SQL.
 *
 * @param sql an expression with a {@code ?} for each value
 * @param values bound in this order
 */
public record SqlCondition(String sql, List<Object> values) implements Serializable {

    public static final SqlCondition TRUE = new SqlCondition("true", List.of());

    public SqlCondition {
        values = List.copyOf(values);
    }
}
