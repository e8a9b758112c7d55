package org.chronik.web;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronik.container.Sql;

/** An entry as filters see it, one column at a time. */
record KnownEntry(
        long id,
        Instant recorded,
        Instant happened,
        String author,
        String type,
        String customer,
        List<String> records,
        String text,
        boolean sticky) {

    private static final String ALL =
            """
            select e.id, e.recorded_at, coalesce(u.login, lower(e.author_kind)), e.type_code, c.name,
                   array(select r.number from crm_entry_link l join record r on r.id = l.record_id
                          where l.entry_id = e.id and r.type <> 'CUSTOMER' and r.number is not null),
                   e.text || coalesce(m.subject || E'\\n' || m.body, ''), e.sticky, e.occurred_at
              from crm_entry e join customer c on c.id = e.customer_id
              left join app_user u on u.id = e.author_id left join mail m on m.id = e.mail_id""";

    static List<KnownEntry> all() {
        try (Connection connection = Sql.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            List<KnownEntry> all = new ArrayList<>();
            while (rows.next()) {
                all.add(of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static KnownEntry of(ResultSet row) throws SQLException {
        Array records = row.getArray(6);
        return new KnownEntry(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getTimestamp(9).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Arrays.asList((String[]) records.getArray()),
                row.getString(7),
                row.getBoolean(8));
    }

    Object value(String column) {
        return switch (column) {
            case "recorded" -> recorded;
            case "happened" -> happened;
            case "author" -> author;
            case "type" -> type;
            case "customer" -> customer;
            case "records" -> records;
            case "text" -> text;
            case "sticky" -> sticky;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
