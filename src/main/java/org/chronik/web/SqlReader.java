package org.chronik.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Reads rows by SQL, straight from the pool: what lists read is no entity, and the way through one costs more than the query. */
@ApplicationScoped
public class SqlReader {

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    /** All rows of a query. */
    interface Rows {
        List<SqlRow> of(SqlCondition select);
    }

    /** Runs queries that belong together, on one connection. */
    <T> T together(Function<Rows, T> queries) {
        try (Connection connection = dataSource.getConnection()) {
            return queries.apply(select -> rows(connection, select));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static List<SqlRow> rows(Connection connection, SqlCondition select) {
        try (PreparedStatement statement = prepare(connection, select);
                ResultSet rows = statement.executeQuery()) {
            return rows(rows);
        } catch (SQLException e) {
            throw new PersistenceException(select.sql(), e);
        }
    }

    /** The query with its values. */
    static PreparedStatement prepare(Connection connection, SqlCondition select) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(select.sql());
        for (int i = 0; i < select.values().size(); i++) {
            statement.setObject(i + 1, select.values().get(i));
        }
        return statement;
    }

    private static List<SqlRow> rows(ResultSet rows) throws SQLException {
        List<SqlRow> all = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            all.add(row(rows, columns));
        }
        return all;
    }

    /** The row at which a result stands. */
    static SqlRow row(ResultSet rows, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return new SqlRow(values);
    }
}
