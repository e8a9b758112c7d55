package org.chronik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronik.run.ApplicationServer;
import org.chronik.run.DataFolder;
import org.chronik.run.Database;
import org.chronik.run.Durability;
import org.chronik.run.Ports;
import org.chronik.run.Readiness;
import org.chronik.run.ServerOptions;
import org.chronik.run.Settings;
import org.flywaydb.core.Flyway;

/** Fills a database, starts the application on it, measures, and writes the table. */
public final class Bench {

    private static final int PORT = 28080;
    private static final int POSTGRESQL_PORT = 25432;

    /** As server-config/postgresql/postgresql.conf has it, and what counts statements. */
    private static final Map<String, String> POSTGRESQL = Map.of(
            "shared_buffers", "2GB",
            "effective_cache_size", "4GB",
            "maintenance_work_mem", "1GB",
            "random_page_cost", "1.1",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "30min",
            "wal_compression", "on",
            "shared_preload_libraries", "pg_stat_statements");

    private Bench() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments number of entries, data folder, folder of the server's jars, WAR, folder of the test
     *     classes, folder for the results
     */
    public static void main(String... arguments) throws Exception {
        long entries = Long.parseLong(arguments[0]);
        List<Line> lines = new ArrayList<>();
        try (DataFolder data = DataFolder.open(Path.of(arguments[1], "start"))) {
            lines.add(new StartShape(data).measure());
        }
        try (DataFolder data = DataFolder.open(Path.of(arguments[1], Long.toString(entries)));
                Database database = Database.start(
                        data.resolve("postgresql"),
                        data.secret("database.password"),
                        Ports.freeOr(POSTGRESQL_PORT),
                        Durability.KEPT,
                        POSTGRESQL)) {
            fill(data, database, entries);
            Settings settings = Settings.of(
                    Integer.toString(Ports.freeOr(PORT)),
                    arguments[1],
                    arguments[2],
                    BenchWar.make(Path.of(arguments[3]), Path.of(arguments[4]), data.emptied("war"))
                            .toString());
            try (ApplicationServer server = start(settings, data, database);
                    Connection superuser = database.connectAsSuperuser();
                    Connection connection = database.connect()) {
                new Readiness(server.process(), server.log(), settings.url()).await();
                Browser browser = new Browser(settings.url()).signIn("anna");
                Counters counters = new Counters(superuser);
                lines.addAll(new ReadShapes(browser, counters, () -> server.process()
                                .toHandle()
                                .info()
                                .totalCpuDuration()
                                .orElseThrow())
                        .measure());
                Notes notes = new Notes(browser, new Stock(entries));
                lines.addAll(new OtherShapes(browser, counters, notes).measure());
                Heap heap = new Heap(server.process().pid());
                lines.addAll(new CrowdShapes(settings.url(), browser, heap, notes).measure());
                lines.addAll(new ExportShapes(browser, connection, heap).measure());
                lines.addAll(new ImportShapes(settings.url(), connection, entries, data.emptied("import")).measure());
                Results.write(Path.of(arguments[5]), entries, connection, lines);
            }
        }
        System.exit(0);
    }

    private static ApplicationServer start(Settings settings, DataFolder data, Database database) throws IOException {
        ApplicationServer.endLeftover(data);
        return ApplicationServer.start(
                settings, data, database, Map.of(), ServerOptions.jvmAtWork(data.emptied("tmp")));
    }

    /** Once for a folder: the second run finds it filled. */
    private static void fill(DataFolder data, Database database, long entries) throws Exception {
        Path filled = data.resolve("filled");
        if (!Files.exists(filled)) {
            try (Connection superuser = database.connectAsSuperuser()) {
                superuser.createStatement().execute("create extension if not exists pg_stat_statements");
            }
            Flyway.configure()
                    .dataSource(
                            "jdbc:postgresql://127.0.0.1:" + database.port() + "/chronik",
                            "chronik",
                            database.password())
                    .load()
                    .migrate();
            try (Connection connection = database.connect()) {
                new Filling(connection, entries).fill(Password.hash(Password.PLAIN));
            }
            Files.createFile(filled);
        }
    }
}
