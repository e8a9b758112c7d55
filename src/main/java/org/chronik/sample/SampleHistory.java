package org.chronik.sample;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.chronik.crm.WordList;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;
import org.chronik.filter.Fold;
import org.chronik.filter.NaturalKey;
import org.chronik.filter.TextWords;
import org.chronik.records.RecordType;

/** Customers, documents and entries of the last weeks, from {@code sample.sql}; what Java has to compute is added here. */
@ApplicationScoped
class SampleHistory {

    private static final List<Derived> DERIVED = List.of(
            new Derived("record", "number", "number_key", NaturalKey::of),
            new Derived("customer", "name", "name_fold", Fold::fold),
            new Derived("customer", "city", "city_fold", Fold::fold),
            new Derived("customer", "email", "email_fold", Fold::fold),
            new Derived("customer", "phone", "phone_fold", Fold::fold),
            new Derived("contact", "name", "name_fold", Fold::fold),
            new Derived("quote", "subject", "subject_fold", Fold::fold),
            new Derived("sales_order", "subject", "subject_fold", Fold::fold),
            new Derived("invoice", "subject", "subject_fold", Fold::fold),
            new Derived("crm_entry", "author_name", "author_fold", Fold::fold),
            new Derived(
                    "crm_entry",
                    "text || coalesce((select m.subject || E'\\n' || m.body from mail m where m.id = mail_id), '')",
                    "text_fold",
                    Fold::fold),
            new Derived("crm_entry", "text_fold", "words", folded -> String.join(" ", TextWords.of(folded))));

    private static final String MAILS =
            """
            select m.id, r.type, r.number from mail m join customer_link l on l.id = m.link_id
            join record r on r.id = l.record_id""";

    private static final String ATTACHMENT =
            """
            insert into mail_attachment (id, mail_id, name, content_type, content)
            values (nextval('mail_attachment_seq'), ?, ?, 'application/pdf', ?)""";

    @Inject
    @Any
    private Instance<Papers> papers;

    @Inject
    private WordList words;

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    /** A column that is computed from others of its row. */
    private record Derived(String table, String source, String column, UnaryOperator<String> compute) {}

    /** Writes all of it, with the transaction under way. */
    void write() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script());
            for (Derived derived : DERIVED) {
                derive(connection, derived);
            }
            attach(connection);
            words.learnAll();
        } catch (SQLException e) {
            throw new IllegalStateException("The sample data cannot be written", e);
        }
    }

    private static void derive(Connection connection, Derived derived) throws SQLException {
        String select = "select id, " + derived.source() + " from " + derived.table();
        String update = "update " + derived.table() + " set " + derived.column() + " = ? where id = ?";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select);
                PreparedStatement change = connection.prepareStatement(update)) {
            while (rows.next()) {
                if (rows.getString(2) != null) {
                    change.setString(1, derived.compute().apply(rows.getString(2)));
                    change.setLong(2, rows.getLong(1));
                    change.addBatch();
                }
            }
            change.executeBatch();
        }
    }

    private void attach(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet mails = statement.executeQuery(MAILS);
                PreparedStatement insert = connection.prepareStatement(ATTACHMENT)) {
            while (mails.next()) {
                PdfFile paper = paper(RecordType.valueOf(mails.getString(2)), mails.getString(3));
                insert.setLong(1, mails.getLong(1));
                insert.setString(2, paper.name());
                insert.setBytes(3, paper.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private PdfFile paper(RecordType type, String number) {
        return papers.stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .flatMap(kind -> kind.find(number))
                .orElseThrow();
    }

    private static String script() {
        try (InputStream script = SampleHistory.class.getResourceAsStream("sample.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
