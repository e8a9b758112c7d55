package org.chronik.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the database and changes it behind the application's back, each call by itself. */
public final class Sql {

    private Sql() {}

    /** How many rows there are: {@code Sql.count("crm_entry where mail_id = ?", mailId)}. */
    public static long count(String from, Object... parameters) {
        return number("select count(*) from " + from, parameters);
    }

    /** The one number that a query gives. */
    public static long number(String query, Object... parameters) {
        return ((Number) value(query, parameters)).longValue();
    }

    /** The one text that a query gives, or null. */
    public static String text(String query, Object... parameters) {
        Object value = value(query, parameters);
        return value == null ? null : value.toString();
    }

    /** The one value that a query gives. */
    public static Object value(String query, Object... parameters) {
        List<Object> values = column(query, parameters);
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " rows instead of one: " + query);
        }
        return values.get(0);
    }

    /** The first column of all rows. */
    public static List<Object> column(String query, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** Changes rows; refused statements throw what the database says. */
    public static int run(String statement, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement prepared = prepared(connection, statement, parameters)) {
            return prepared.executeUpdate();
        }
    }

    /** A connection of the pool, for what takes longer than one statement. */
    public static Connection connect() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup("jdbc/chronik").getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
