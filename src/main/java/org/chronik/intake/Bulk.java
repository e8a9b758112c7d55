package org.chronik.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chronik.web.SqlRow;
import org.postgresql.PGConnection;

/** Reads and writes many rows at once, in the present transaction. */
@ApplicationScoped
class Bulk {

    /** What JPA's sequences are incremented by. */
    private static final int BLOCK = 50;

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    /**
     * Makes this transaction one that works on many rows: it may take longer than a page, and what the database checks
     * for each row is planned once.
     */
    void begin() {
        rows("select set_config('statement_timeout', '0', true), set_config('plan_cache_mode', 'auto', true)");
    }

    /** Copies rows into a table: {@code copy("import_line (run_id, line, fields)", rows)}. */
    void copy(String into, CopyRows rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
        } catch (SQLException | IOException e) {
            throw new PersistenceException(into, e);
        }
    }

    /** The rows of a query; a collection is a parameter for {@code = any(?)}. */
    List<SqlRow> rows(String query, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet found = statement.executeQuery()) {
            List<SqlRow> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = found.getObject(i + 1);
                }
                rows.add(new SqlRow(values));
            }
            return rows;
        } catch (SQLException e) {
            throw new PersistenceException(query, e);
        }
    }

    /** Changes rows. */
    int run(String change, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, change, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(change, e);
        }
    }

    /** New keys of a table. */
    long[] keys(String table, int number) {
        int blocks = (number + BLOCK - 1) / BLOCK;
        List<SqlRow> drawn = rows("select nextval('" + table + "_seq') from generate_series(1, ?)", blocks);
        long[] keys = new long[number];
        for (int i = 0; i < number; i++) {
            keys[i] = drawn.get(i / BLOCK).number(0) - BLOCK + 1 + i % BLOCK;
        }
        return keys;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Collection<?> all) {
                Object one = all.isEmpty() ? "" : all.iterator().next();
                String type = one instanceof Number ? "bigint" : one instanceof UUID ? "uuid" : "text";
                statement.setArray(i + 1, connection.createArrayOf(type, all.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
