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
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.chronik.web.ListPlan.Limits;

/** Reads all rows of a list, one after the other by a cursor; how many there are is counted in the same snapshot. */
@ApplicationScoped
public class ExportReader {

    /** So many rows are in memory at once. */
    private static final int FETCHED = 200;

    /** Plans for the first rows are best for all of them: no wide row is sorted, and the browser need not wait. */
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only;"
            + " set local statement_timeout = 0; set local enable_hashjoin = off; set local enable_mergejoin = off";

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    @Inject
    private AccessLookup lookup;

    /** Takes a row. */
    interface Sink<R> {
        void take(R row) throws IOException;
    }

    /** Reads what the request asks for, whatever its size; ends with a {@link CancellationException} if it is ended. */
    <R> void read(ListDefinition<R> list, ListRequest request, Export export, Sink<R> sink) throws IOException {
        ListPlan plan = new ListPlan(list, request.all(), lookup::find, Limits.MEASURED);
        if (plan.isEmpty()) {
            export.expect(0);
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement begin = connection.createStatement()) {
                begin.execute(SNAPSHOT);
                each(connection, plan.count(Integer.MAX_VALUE), export, row -> export.expect(row.number(0)));
                int id = plan.sortValues();
                each(connection, plan.wholePage(), export, row -> {
                    export.count();
                    sink.take(list.row().apply(row.number(id), row.from(id + 1)));
                });
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

    private static void each(Connection connection, SqlCondition select, Export export, Sink<SqlRow> sink)
            throws SQLException, IOException {
        try (PreparedStatement statement = SqlReader.prepare(connection, select)) {
            statement.setFetchSize(FETCHED);
            export.worksOn(statement);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    sink.take(SqlReader.row(rows, columns));
                }
            } finally {
                export.worksOnNothing();
            }
        }
    }
}
