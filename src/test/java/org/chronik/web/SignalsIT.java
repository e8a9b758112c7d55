package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sabotage;
import org.chronik.container.Sql;
import org.chronik.container.Wait;
import org.chronik.crm.EntryRecorded;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What open pages are told of, on every server: what was committed, and nothing else. */
@ArquillianTest
class SignalsIT {

    private static final int AT_ONCE = 1;

    @Inject
    private QuoteService quotes;

    private Connection connection;
    private final List<LiveSignal> heard = new ArrayList<>();

    @BeforeEach
    void listen() throws SQLException {
        connection = Sql.connect();
        connection.setAutoCommit(true);
        execute("listen " + LiveSender.CHANNEL);
    }

    @AfterEach
    void stop() throws SQLException {
        execute("unlisten *");
        connection.close();
    }

    @Test
    void aNewEntryIsToldToThePagesOfAllItsRecords() {
        RecordRef order = Given.order();
        long note = Given.note(order, "Notiz");

        hear(LiveSignal.Kind.NEW_ENTRY, note);
        assertThat(heard)
                .filteredOn(signal -> signal.subject() == note)
                .singleElement()
                .satisfies(signal ->
                        assertThat(signal.records()).containsExactlyInAnyOrder(order.id(), order.customerId()));
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        RecordRef quote = Given.quote();
        for (Sabotage.How how : Sabotage.How.values()) {
            assertThatThrownBy(() -> As.user("anna")
                            .does(() -> Sabotage.of(
                                    EntryRecorded.class, how, () -> quotes.send(quote.id(), Given.mailWithLink()))))
                    .isInstanceOf(RuntimeException.class);
        }
        hear(LiveSignal.Kind.NEW_ENTRY, Given.note(Given.order(), "danach"));

        assertThat(heard).noneMatch(signal -> signal.records().contains(quote.id()));
    }

    @Test
    void aMailThatCannotBeDeliveredIsToldAsAChangeOfItsEntry() {
        RecordRef quote = Given.quote();
        As.user("anna")
                .does(() ->
                        quotes.send(quote.id(), Given.mail(UUID.randomUUID() + "@refused.example", "[Kundenlink]")));
        long entry = Sql.number("select entry_id from crm_entry_link where record_id = ?", quote.id());

        hear(LiveSignal.Kind.CHANGED_ENTRY, entry);
    }

    private void hear(LiveSignal.Kind kind, long entry) {
        Wait.until(kind + " " + entry, () -> {
            receive();
            return heard.stream().anyMatch(signal -> signal.kind() == kind && signal.subject() == entry);
        });
    }

    private void receive() {
        try {
            PGNotification[] notifications =
                    connection.unwrap(PGConnection.class).getNotifications(AT_ONCE);
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    LiveSignal.decode(notification.getParameter()).ifPresent(heard::add);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
