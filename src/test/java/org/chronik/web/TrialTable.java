package org.chronik.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chronik.container.Sql;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Fold;
import org.chronik.filter.NaturalKey;

/** A table with a column of every type, which is gone with its connection; a row may have several records. */
final class TrialTable {

    private static final String TABLES =
            """
            create temporary table trial (id int primary key, t_number numeric, t_date date, t_datetime timestamptz,
                t_enum varchar(40), t_user varchar(40), t_bool boolean, t_text text collate "C", f_text text collate "C",
                t_longtext text collate "C", f_longtext text collate "C") on commit drop;
            create temporary table trial_record (trial_id int, number varchar(20) collate "C",
                number_key varchar(80) collate "C") on commit drop;
            """;

    private static final String ONE_RECORD = "exists (select 1 from trial_record r where r.trial_id = trial.id and %s)";

    static final ListDefinition<Long> LIST = new ListDefinition<>(
            "id",
            "trial",
            "true",
            "id",
            "number",
            Stream.of(ColumnType.values()).map(TrialTable::column).toList(),
            (id, row) -> id);

    private final Connection connection;

    private TrialTable(Connection connection) {
        this.connection = connection;
    }

    static TrialTable create() throws SQLException {
        Connection connection = Sql.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        return new TrialTable(connection);
    }

    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static String name(ColumnType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static ListColumn column(ColumnType type) {
        String name = name(type);
        return switch (type) {
            case TEXT, LONGTEXT -> new ListColumn(name, type, null, "f_" + name, "t_" + name, null);
            case REF -> new ListColumn(name, type, null, "r.number_key", "r.number", ONE_RECORD);
            default -> ListColumn.of(name, type, "t_" + name);
        };
    }

    /** Puts these rows, numbered from 0, in place of all others. */
    void fill(List<Map<ColumnType, Object>> rows) throws SQLException {
        run("truncate trial, trial_record");
        for (int id = 0; id < rows.size(); id++) {
            run("insert into trial (id) values (?)", id);
            for (Map.Entry<ColumnType, Object> value : rows.get(id).entrySet()) {
                set(id, value.getKey(), value.getValue());
            }
        }
    }

    private void set(int id, ColumnType type, Object value) throws SQLException {
        if (value == null) {
            return;
        } else if (type == ColumnType.REF) {
            for (Object number : (Collection<?>) value) {
                run("insert into trial_record values (?, ?, ?)", id, number, NaturalKey.of((String) number));
            }
            return;
        }
        Object stored = value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
        run("update trial set t_" + name(type) + " = ? where id = ?", stored, id);
        if (column(type).filter().startsWith("f_")) {
            run("update trial set f_" + name(type) + " = ? where id = ?", Fold.fold((String) value), id);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, List.of(values))) {
            statement.executeUpdate();
        }
    }

    /** The ids of the rows that the database takes. */
    List<Integer> select(SqlCondition condition) throws SQLException {
        String sql = "select id from trial where " + condition.sql() + " order by id";
        try (PreparedStatement select = prepare(sql, condition.values());
                ResultSet rows = select.executeQuery()) {
            List<Integer> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            return ids;
        }
    }

    private PreparedStatement prepare(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
