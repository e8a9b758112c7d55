package org.chronik.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What PostgreSQL counts of the application's statements: how many, their rows, and the blocks that they looked at. */
final class Counters {

    private static final String SUMS =
            """
            select sum(calls), sum(rows), sum(shared_blks_hit + shared_blks_read) from pg_stat_statements s
              join pg_database d on d.oid = s.dbid
             where d.datname = 'chronik' and query !~* '^(begin|commit|rollback|set|show|listen|unlisten)'""";

    private final Connection connection;

    Counters(Connection connection) {
        this.connection = connection;
    }

    /**
     * What happened in each of some requests.
     *
     * @param statements sent to the database, without BEGIN and COMMIT
     * @param rows that they gave
     * @param blocks of 8 kB that they looked at, in memory or not: tables and indexes
     */
    record Count(double statements, double rows, double blocks) {}

    void reset() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    Count each(int requests) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sums = statement.executeQuery(SUMS)) {
            sums.next();
            return new Count(sums.getDouble(1) / requests, sums.getDouble(2) / requests, sums.getDouble(3) / requests);
        }
    }
}
