package org.chronik.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Measures history that is imported, with its dry run, beside {@code COPY} of the same rows into the same tables. */
final class ImportShapes {

    private static final long MOST_LINES = 1_000_000;
    private static final int SLOWER = 3;
    private static final long PAUSE_NANOS = 200_000_000;
    private static final Pattern SELECT = Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private static final String ENTRY =
            "id, recorded_at, occurred_at, author_kind, author_id, author_name, author_fold, type_code, subject, text,"
                    + " text_fold, words, sticky, customer_id, change_key, version";
    private static final String LINK = "entry_id, record_id, customer_id, recorded_at, sticky";

    private final String url;
    private final Connection database;
    private final Stock stock;
    private final long lines;
    private final Path folder;

    ImportShapes(String url, Connection database, long entries, Path folder) {
        this.url = url;
        this.database = database;
        this.stock = new Stock(entries);
        this.lines = Math.min(entries, MOST_LINES);
        this.folder = folder;
    }

    List<Line> measure() throws Exception {
        run("update app_user set role = 'ADMIN' where login = 'user1'");
        Browser admin = new Browser(url).signIn("user1");
        Path file = folder.resolve("history.csv");
        ImportFile.write(file, stock, lines);
        long last = number("select max(id) from crm_entry");
        run("vacuum analyze");

        long start = System.nanoTime();
        String page = admin.upload("/admin/import-upload", Map.of("kind", "HISTORY"), file);
        double upload = since(start);
        start = System.nanoTime();
        submit(admin, page, "mapping", "mapping:check");
        await("CHECKED");
        double check = since(start);
        start = System.nanoTime();
        submit(admin, page, "go", "go:start");
        await("DONE");
        double take = since(start);
        if (number("select count(*) from crm_entry where id > " + last) != lines) {
            throw new IllegalStateException("not all lines came in");
        }
        double floor = copyAgain(last);
        remove(last);
        return List.of(line(upload, check, take, floor));
    }

    private Line line(double upload, double check, double take, double floor) {
        double all = upload + check + take;
        Budget budget = new Budget().atMost("≥ ⅓ of COPY's speed with its dry run", all, SLOWER * floor, " ms");
        String said = String.format(
                Locale.ROOT,
                " (%,d lines: read %.1f s, dry run %.1f s, taken in %.1f s, COPY %.1f s; %.2f of its speed)",
                lines,
                upload / 1000,
                check / 1000,
                take / 1000,
                floor / 1000,
                floor / all);
        Line line = new Line("import", null, timings(floor), timings(all), null, null, null, budget + said);
        Report.progress("%s", line.markdown().strip());
        return line;
    }

    private static Timings timings(double millis) {
        return Timings.sorted(new double[] {millis});
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Clicks a button of a form that is left as it is. */
    private static void submit(Browser admin, String page, String form, String button) throws Exception {
        String html = admin.get(page);
        Map<String, String> fields = new HashMap<>();
        Matcher selects = SELECT.matcher(html);
        while (selects.find()) {
            Matcher selected = SELECTED.matcher(selects.group());
            fields.put(selects.group(1), selected.find() ? selected.group(1) : "");
        }
        fields.put(form, form);
        fields.put(button, button);
        fields.put("jakarta.faces.ViewState", new PageState(html).viewState());
        admin.post(page, fields, false);
    }

    private void await(String state) throws SQLException {
        while (number("select count(*) from import_run where state in ('CHECKING', 'RUNNING')") > 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        if (number("select count(*) from import_run where state = '" + state + "' and faulty = 0") != 1) {
            throw new IllegalStateException("the import is not " + state);
        }
    }

    /** Takes out what came in, and lets {@code COPY} bring it back, as the tables were before. */
    private double copyAgain(long last) throws SQLException, IOException {
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        Path entries = folder.resolve("entries.copy");
        Path links = folder.resolve("links.copy");
        out(copy, "select " + ENTRY + " from crm_entry where id > " + last + " order by id", entries);
        out(copy, "select " + LINK + " from crm_entry_link where entry_id > " + last + " order by entry_id", links);
        remove(last);
        long start = System.nanoTime();
        database.setAutoCommit(false);
        in(copy, "crm_entry (" + ENTRY + ")", entries);
        in(copy, "crm_entry_link (" + LINK + ")", links);
        database.commit();
        database.setAutoCommit(true);
        return since(start);
    }

    private static void out(CopyManager copy, String query, Path to) throws SQLException, IOException {
        try (OutputStream file = Files.newOutputStream(to)) {
            copy.copyOut("copy (" + query + ") to stdout", file);
        }
    }

    private static void in(CopyManager copy, String table, Path from) throws SQLException, IOException {
        try (InputStream file = Files.newInputStream(from)) {
            copy.copyIn("copy " + table + " from stdin", file);
        }
    }

    private void remove(long last) throws SQLException {
        database.setAutoCommit(false);
        run("delete from crm_entry_link where entry_id > " + last);
        run("delete from crm_entry where id > " + last);
        run("delete from import_run");
        database.commit();
        database.setAutoCommit(true);
        run("vacuum analyze");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
