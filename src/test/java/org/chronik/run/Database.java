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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final String password;

    private Database(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts PostgreSQL on what the folder holds, or makes it there.
     *
     * @param passwordFile the password of both "postgres" and "chronik"
     * @param durability what becomes of a commit when the machine fails
     */
    public static Database start(Path folder, Path passwordFile, int port, Durability durability) throws IOException {
        String password = Files.readString(passwordFile);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(log(folder).toFile()))
                .setConnectConfig("password", password)
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
        Database database = new Database(builder.start(), password);
        database.createUnlessThere();
        return database;
    }

    static Path log(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
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

    private void createUnlessThere() throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("drop role if exists " + NAME);
                statement.execute("create role " + NAME + " login password '" + password + "'");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            postgres.close();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
