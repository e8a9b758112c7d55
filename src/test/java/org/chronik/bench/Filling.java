package org.chronik.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chronik.intake.CopyRows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty database: rows by COPY without indexes, then the indexes, then what the planner must know. */
final class Filling {

    private static final int AHEAD = 6;
    private static final long SEED = 2026;

    private final Connection connection;
    private final CopyManager copy;
    private final Stock stock;
    private final Vocabulary vocabulary = new Vocabulary(SEED);

    Filling(Connection connection, long entries) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.stock = new Stock(entries);
    }

    void fill(String passwordHash) throws SQLException, IOException, InterruptedException, ExecutionException {
        Indexes indexes = new Indexes(connection);
        indexes.drop(connection);
        connection.setAutoCommit(false);
        copy(
                "app_user (id, login, name, name_fold, email, role, password_hash, version)",
                stock.userRows(passwordHash));
        copy("record (id, type, number, number_key, customer_id, version)", stock.recordRows());
        copy(
                "customer (id, name, name_fold, city, city_fold, country, email, email_fold, phone, phone_fold)",
                stock.customerRows());
        copy(
                "quote (id, document_date, subject, subject_fold, owner_id, net, gross, chain, revision, state, valid_until, sent_at)",
                stock.quoteRows(vocabulary));
        connection.commit();
        entries();
        words();
        connection.commit();
        connection.setAutoCommit(true);
        indexes.create(connection);
        finish();
    }

    private void entries() throws SQLException, IOException, InterruptedException, ExecutionException {
        int blocks = (int) ((stock.entries() + EntryBlock.SIZE - 1) / EntryBlock.SIZE);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        Queue<Future<EntryBlock>> written = new ArrayDeque<>();
        for (int next = 0, done = 0; done < blocks; ) {
            while (next < blocks && written.size() < AHEAD) {
                EntryBlock block = new EntryBlock(stock, vocabulary, next++);
                written.add(writers.submit(block::write));
            }
            copy(written.remove().get());
            if (++done % 50 == 0) {
                connection.commit();
                Report.progress("%,d entries", (long) done * EntryBlock.SIZE);
            }
        }
        connection.commit();
        writers.shutdown();
    }

    private void copy(EntryBlock block) throws SQLException, IOException {
        copy(
                "mail (id, message_id, sender_id, sender, recipients, subject, body, state, queued_at, attempts, sent_at)",
                block.mails.toString());
        copy(
                "crm_entry (id, recorded_at, occurred_at, author_kind, author_id, author_name, author_fold, type_code, subject, text,"
                        + " text_fold, words, mail_id, sticky, sticky_by, sticky_at, customer_id, change_key, version)",
                block.entries.toString());
        copy("crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)", block.links.toString());
    }

    private void words() throws SQLException, IOException {
        CopyRows rows = new CopyRows();
        for (int i = 0; i < vocabulary.size(); i++) {
            if (vocabulary.used(i) > 0) {
                Prose.OTHERS.remove(vocabulary.folded(i));
                rows.row(vocabulary.folded(i), vocabulary.used(i));
            }
        }
        Prose.OTHERS.forEach((word, used) -> rows.row(word, used.get()));
        copy("crm_word (word, entries)", rows.toString());
    }

    private void copy(String table, String rows) throws SQLException, IOException {
        copy.copyIn("copy " + table + " from stdin", new StringReader(rows));
    }

    private void finish() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select setval('record_seq', " + (stock.lastRecord() + 100) + ")");
            statement.execute("select setval('crm_entry_seq', " + (stock.entries() + 100) + "),"
                    + " setval('mail_seq', " + (stock.entries() + 100) + "), setval('app_user_seq', 1000)");
            statement.execute("insert into number_range values ('k', " + stock.customers() + "), ('o', "
                    + stock.quotes() + ") on conflict do nothing");
            statement.execute("vacuum (freeze, analyze)");
        }
        Report.progress("filled");
    }
}
