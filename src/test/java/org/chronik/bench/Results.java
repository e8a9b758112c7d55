package org.chronik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The table, as Markdown and as JSON. */
final class Results {

    private Results() {}

    static void write(Path folder, long entries, Connection database, List<Line> lines)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        String table = lines.stream().map(Line::markdown).collect(Collectors.joining());
        String title = String.format("%,d entries", entries);
        Files.writeString(
                folder.resolve("bench-" + entries + ".md"),
                "## " + title + "\n\n" + machine() + "\n" + sizes(database) + "\n\n" + Line.HEAD + table);
        String json = lines.stream().map(Line::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        Files.writeString(folder.resolve("bench-" + entries + ".json"), json);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature() + "; PostgreSQL, application and browser on the same machine.";
    }

    private static String sizes(Connection database) throws SQLException {
        String sql =
                """
                select format('PostgreSQL %s, shared_buffers %s, fsync %s, jit %s. Database %s, entries %s, their words %s, dictionary of %s words %s.',
                  current_setting('server_version'), current_setting('shared_buffers'), current_setting('fsync'), current_setting('jit'),
                  pg_size_pretty(pg_database_size(current_database())), pg_size_pretty(pg_table_size('crm_entry')),
                  pg_size_pretty(pg_relation_size('crm_entry_words')), (select count(*) from crm_word),
                  pg_size_pretty(pg_total_relation_size('crm_word')))""";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
