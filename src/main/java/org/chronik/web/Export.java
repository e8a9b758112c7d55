package org.chronik.web;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;

/** One export, as it goes on: written by one thread, looked at and ended by others. */
public class Export {

    private final String login;
    private ExportState state;
    private Statement statement;
    private volatile boolean ended;
    private volatile long total = -1;
    private volatile long written;

    Export(String login, ExportState state) {
        this.login = login;
        this.state = state;
    }

    String login() {
        return login;
    }

    synchronized ExportState state() {
        return state;
    }

    boolean isRunning() {
        return state() == ExportState.RUNNING;
    }

    /** Says what became of it, if it still runs. */
    synchronized void end(ExportState how) {
        if (state == ExportState.RUNNING) {
            state = how;
            ended = true;
        }
    }

    /** Ends it wherever it is, be it in the database. */
    synchronized void cancel() throws SQLException {
        end(ExportState.CANCELLED);
        if (statement != null) {
            statement.cancel();
        }
    }

    /** What the database is going to work on. */
    synchronized void worksOn(Statement other) {
        check();
        statement = other;
    }

    synchronized void worksOnNothing() {
        statement = null;
    }

    /** How many rows there are going to be. */
    void expect(long rows) {
        total = rows;
    }

    /** One more row is written. */
    void count() {
        check();
        written++;
    }

    private void check() {
        if (ended) {
            throw new CancellationException();
        }
    }

    /** Rows in all; -1 as long as nobody knows. */
    long total() {
        return total;
    }

    long written() {
        return written;
    }
}
