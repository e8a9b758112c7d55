package org.chronik.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL on the loopback address, with a database and a user "chronik". */
public final class Database implements Closeable {

    private static final String NAME = "chronik";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final DatabaseFolder folder;
    private final String password;

    private Database(EmbeddedPostgres postgres, DatabaseFolder folder, String password) {
        this.postgres = postgres;
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts PostgreSQL on what the folder holds, or makes it there.
     *
     * @param passwordFile the password of both "postgres" and "chronik"
     * @param durability what becomes of a commit when the machine fails
     */
    public static Database start(Path path, Path passwordFile, int port, Durability durability) throws IOException {
        return start(path, passwordFile, port, durability, Map.of());
    }

    /** The same with settings of postgresql.conf that replace what is set here. */
    public static Database start(
            Path path, Path passwordFile, int port, Durability durability, Map<String, String> settings)
            throws IOException {
        DatabaseFolder folder = new DatabaseFolder(path);
        folder.prepare(durability);
        String password = Files.readString(passwordFile);
        try {
            EmbeddedPostgres.Builder server = server(folder, passwordFile, port, durability);
            settings.forEach(server::setServerConfig);
            EmbeddedPostgres postgres = start(server.setConnectConfig("password", password), folder);
            Database database = new Database(postgres, folder, password);
            database.createUnlessThere();
            folder.complete();
            return database;
        } catch (IOException | IllegalStateException | SQLException e) {
            folder.postmaster().end();
            throw folder.failure(e);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder server, DatabaseFolder folder) throws IOException {
        try (StartWatch watch = new StartWatch(folder)) {
            return server.start();
        }
    }

    private static EmbeddedPostgres.Builder server(
            DatabaseFolder folder, Path passwordFile, int port, Durability durability) {
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                .setLocaleConfig("locale", "C.UTF-8")
                // Options of initdb as well, after the library's own "trust"
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off");
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            builder.setServerConfig(setting, durability.onOrOff());
        }
        return builder;
    }

    private void createUnlessThere() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("drop role if exists " + NAME);
                statement.execute("create role " + NAME + " login password '" + password + "'");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String password() {
        return password;
    }

    /** A connection as the application's user. */
    public Connection connect() throws SQLException {
        return postgres.getDatabase(NAME, NAME, Map.of("password", password)).getConnection();
    }

    /** A connection to the same database as the one who may do everything. */
    public Connection connectAsSuperuser() throws SQLException {
        return postgres.getDatabase("postgres", NAME, Map.of("password", password))
                .getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        // The library gives up waiting after five seconds
        folder.postmaster().end();
    }
}
