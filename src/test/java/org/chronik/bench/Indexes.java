package org.chronik.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes keys and indexes off tables that are to be filled, and puts the same back. */
final class Indexes {

    private static final String TABLES = "('crm_entry', 'crm_entry_link', 'crm_word', 'mail')";

    private static final String KEYS =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where contype in ('p', 'u', 'f')
               and (conrelid::regclass::text in TABLES or confrelid::regclass::text in TABLES)
             order by contype = 'f' desc, conname"""
                    .replace("TABLES", TABLES);

    private static final String REST =
            """
            select format('drop index %I', indexname), indexdef from pg_indexes where tablename in TABLES
               and not exists (select 1 from pg_constraint where conname = indexname) order by indexname"""
                    .replace("TABLES", TABLES);

    private final List<String> drop = new ArrayList<>();
    private final List<String> create = new ArrayList<>();

    Indexes(Connection connection) throws SQLException {
        List<String> keys = new ArrayList<>();
        read(connection, REST, create);
        read(connection, KEYS, keys);
        for (String key : keys) {
            create.add(key.contains(" FOREIGN KEY ") ? create.size() : 0, key);
        }
    }

    private void read(Connection connection, String sql, List<String> definitions) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                drop.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
    }

    void drop(Connection connection) throws SQLException {
        run(connection, drop);
    }

    void create(Connection connection) throws SQLException {
        run(connection, create);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                long start = System.nanoTime();
                statement.execute(sql);
                Report.progress("%6.1f s  %s", (System.nanoTime() - start) / 1e9, sql);
            }
        }
    }
}
