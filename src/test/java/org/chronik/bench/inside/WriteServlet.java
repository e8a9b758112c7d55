package org.chronik.bench.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.chronik.crm.CrmService;
import org.chronik.crm.NoteText;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;

/** A note by the service, or by bare INSERTs of an entry with its links: how long it took to the durable commit. */
@WebServlet("/bench/write")
public class WriteServlet extends HttpServlet {

    private static final String ENTRY =
            """
            insert into crm_entry (id, recorded_at, occurred_at, author_kind, author_id, author_name, author_fold, type_code,
              subject, text, text_fold, words, sticky, customer_id, change_key, version)
            values (nextval('crm_entry_seq'), now(), now(), 'USER', 1, 'Anna Müller', 'anna mueller', 'CALL_IN', ?, ?, ?, ?, false, ?, ?, 1)
            returning id""";
    private static final String LINK =
            "insert into crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky) values (?, ?, ?, now(), false)";
    private static final String TEXT =
            "Kunde wünscht den Termin nächste Woche\nPreis und Angebot telefonisch besprochen, ";

    @Inject
    private transient CrmService service;

    @Resource(lookup = "jdbc/chronik")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long customer = Long.parseLong(request.getParameter("customer"));
        long record = Long.parseLong(request.getParameter("record"));
        String text = TEXT + request.getParameter("number");
        long start = System.nanoTime();
        if (request.getParameter("bare") == null) {
            RecordRef quote = new RecordRef(record, RecordType.QUOTE, "o" + record, customer);
            service.addNote(quote, new NoteText("CALL_IN", text, null, null), false, UUID.randomUUID());
        } else {
            insert(record, customer, text);
        }
        long nanos = System.nanoTime() - start;
        response.setContentType("text/plain");
        response.getWriter().print(nanos + " " + System.currentTimeMillis());
    }

    private void insert(long record, long customer, String text) throws ServletException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            long id = entry(connection, customer, text);
            link(connection, id, customer, customer);
            link(connection, id, record, customer);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static long entry(Connection connection, long customer, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            insert.setString(1, text.substring(0, text.indexOf('\n')));
            insert.setString(2, text);
            insert.setString(3, text.replace('\n', ' ').toLowerCase(java.util.Locale.ROOT));
            insert.setString(4, "kunde wuenscht den termin naechste woche preis und angebot telefonisch besprochen");
            insert.setLong(5, customer);
            insert.setString(6, "note:" + UUID.randomUUID());
            try (var keys = insert.executeQuery()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void link(Connection connection, long entry, long record, long customer) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LINK)) {
            insert.setLong(1, entry);
            insert.setLong(2, record);
            insert.setLong(3, customer);
            insert.executeUpdate();
        }
    }
}
