package org.chronik.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;

/**
 * Reads all rows of a list: their keys one after the other by a cursor, and what they show in blocks. How many there are
 * is counted in the same snapshot.
 */
@ApplicationScoped
public class ExportReader {

    /** So many rows are in memory at once. */
    private static final int BLOCK = 200;

    /** Plans for the first keys are best for all of them: nothing is sorted, and the browser need not wait. */
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only;"
            + " set local statement_timeout = 0; set local enable_hashjoin = off; set local enable_mergejoin = off";

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    @Inject
    private SqlReader sql;

    /** Takes a row. */
    interface Sink<R> {
        void take(R row) throws IOException;
    }

    private interface Found {
        void take(SqlRow row) throws SQLException, IOException;
    }

    /** Reads what the request asks for, whatever its size; ends with a {@link CancellationException} if it is ended. */
    <R> void read(ListDefinition<R> list, ListRequest request, Export export, Sink<R> sink) throws IOException {
        ListPlan plan = sql.together(
                rows -> new ListPlan(list, request.all(), new AccessLookup(rows)::find, ListLimits.MEASURED));
        if (plan.isEmpty()) {
            export.expect(0);
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement begin = connection.createStatement()) {
                begin.execute(SNAPSHOT);
                each(connection, plan.count(Integer.MAX_VALUE), export, row -> export.expect(row.number(0)));
                List<Long> block = new ArrayList<>(BLOCK);
                each(connection, plan.allKeys(), export, row -> {
                    block.add(row.number(plan.sortValues()));
                    if (block.size() == BLOCK) {
                        show(connection, list, block, export, sink);
                    }
                });
                show(connection, list, block, export, sink);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (export.state() == ExportState.CANCELLED) {
                throw new CancellationException();
            }
            throw new PersistenceException(e);
        }
    }

    /** Takes the rows of these keys, in their order, and lets go of the keys. */
    private static <R> void show(
            Connection connection, ListDefinition<R> list, List<Long> keys, Export export, Sink<R> sink)
            throws SQLException, IOException {
        try (PreparedStatement statement =
                connection.prepareStatement(list.rows().alone())) {
            statement.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    SqlRow row = SqlReader.row(rows, columns);
                    export.count();
                    sink.take(list.row().apply(row.number(0), row.from(1)));
                }
            }
        }
        keys.clear();
    }

    private static void each(Connection connection, SqlCondition select, Export export, Found found)
            throws SQLException, IOException {
        try (PreparedStatement statement = SqlReader.prepare(connection, select)) {
            statement.setFetchSize(BLOCK);
            export.worksOn(statement);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    found.take(SqlReader.row(rows, columns));
                }
            } finally {
                export.worksOnNothing();
            }
        }
    }
}
