package org.chronik.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to the database for signals, on one connection that it keeps. When the connection breaks it asks for another
 * every second, and begins a new epoch once it listens again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveListener {

    private static final Logger LOG = Logger.getLogger(LiveListener.class.getName());
    private static final int WAIT_MILLIS = 5000;
    private static final int ANSWER_MILLIS = 10_000;

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LiveFeed feed;

    private volatile boolean stopped;
    private Future<?> task;

    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::listen, 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        task.cancel(true);
    }

    /** Not the executor's matter: its only thread listens. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void beat() {
        feed.beat();
    }

    private void listen() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // After a commit that the database has refused, the pool hands a connection out without.
            connection.setAutoCommit(true);
            statement.execute("listen " + LiveSender.CHANNEL);
            feed.newEpoch();
            try {
                receive(connection, statement);
            } finally {
                // The connection goes back to the pool.
                statement.execute("unlisten *");
                connection.setNetworkTimeout(Runnable::run, 0);
            }
        } catch (SQLException | RuntimeException e) {
            // The task must not end for good by one signal that could not be handled.
            if (!stopped) {
                LOG.log(Level.WARNING, "The database does not tell what changes; trying again.", e);
            }
        }
    }

    private void receive(Connection connection, Statement statement) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        while (!stopped) {
            PGNotification[] notifications =
                    connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
            if (notifications == null || notifications.length == 0) {
                // Silence may also be a database that is gone without a word.
                statement.execute("select 1");
            } else {
                for (PGNotification notification : notifications) {
                    LiveSignal.decode(notification.getParameter()).ifPresent(feed::received);
                }
            }
        }
    }
}
