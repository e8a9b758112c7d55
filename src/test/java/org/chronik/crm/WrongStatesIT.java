package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself refuses what must never be, whoever writes it. */
@ArquillianTest
class WrongStatesIT {

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";
    private static final String CHECK = "23514";

    private static final String COPY =
            """
            insert into crm_entry (id, recorded_at, occurred_at, author_kind, author_name, author_fold, type_code,
             subject, text, text_fold, sticky, customer_id, change_key, version)
            select -nextval('crm_entry_seq'), recorded_at, occurred_at, 'SYSTEM', author_name, author_fold, type_code,
             subject, text, text_fold, false, customer_id, ?, 0 from crm_entry where id = ?""";

    private static final String LINK =
            """
            insert into crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)
            select id, ?, ?, recorded_at, sticky from crm_entry where id = ?""";

    private RecordRef order;
    private long entry;

    @BeforeEach
    void aNote() {
        order = Given.order();
        entry = Given.note(order, "Notiz");
    }

    @Test
    void aLinkToNothing() {
        refused(FOREIGN_KEY, () -> Sql.run(LINK, -7L, order.customerId(), entry));
    }

    @Test
    void aLinkToAWrongCustomer() {
        RecordRef foreign = Given.order();
        refused(FOREIGN_KEY, () -> Sql.run(LINK, foreign.id(), order.customerId(), entry));
    }

    @Test
    void aLinkToADocumentWithoutItsCustomer() {
        RecordRef foreign = Given.order();
        refused(FOREIGN_KEY, () -> Sql.run(LINK, foreign.id(), foreign.customerId(), entry));
    }

    @Test
    void aLinkOfADocumentsCustomerTakenAway() {
        refused(
                FOREIGN_KEY,
                () -> Sql.run(
                        "delete from crm_entry_link where entry_id = ? and record_id = ?", entry, order.customerId()));
    }

    @Test
    void anEntryWithoutLinks() {
        refused(FOREIGN_KEY, () -> Sql.run(COPY, "without-links:" + entry, entry));
    }

    @Test
    void aSecondEntryForOneChange() {
        String key = Sql.text("select change_key from crm_entry where id = ?", entry);
        refused(UNIQUE, () -> Sql.run(COPY, key, entry));
    }

    @Test
    void theSameLinkTwice() {
        refused(UNIQUE, () -> Sql.run(LINK, order.id(), order.customerId(), entry));
    }

    @Test
    void aPinInOneRecordAlone() {
        refused(
                FOREIGN_KEY,
                () -> Sql.run(
                        "update crm_entry_link set sticky = true where entry_id = ? and record_id = ?",
                        entry,
                        order.id()));
    }

    @Test
    void aPinWithoutItsMoment() {
        refused(CHECK, () -> Sql.run("update crm_entry set sticky = true where id = ?", entry));
    }

    @Test
    void aPinnedDeletedNote() {
        refused(
                CHECK,
                () -> Sql.run(
                        "update crm_entry set sticky = true, sticky_at = now(), deleted_at = now() where id = ?",
                        entry));
    }

    @Test
    void anotherCustomerForADocumentThatHasAnEntry() {
        RecordRef other = Given.customer();
        refused(FOREIGN_KEY, () -> Sql.run("update record set customer_id = ? where id = ?", other.id(), order.id()));
    }

    @Test
    void aCustomerOfAnotherCustomer() {
        RecordRef other = Given.customer();
        refused(CHECK, () -> Sql.run("update record set customer_id = ? where id = ?", other.id(), order.customerId()));
    }

    @Test
    void aDocumentThatHasAnEntryTakenAway() throws SQLException {
        Sql.run("delete from document_line where document_id = ?", order.id());
        Sql.run("delete from sales_order where id = ?", order.id());
        refused(FOREIGN_KEY, () -> Sql.run("delete from record where id = ?", order.id()));
    }

    @Test
    void twoOrdersForOneQuote() throws SQLException {
        RecordRef quote = Given.quote();
        RecordRef second = Given.order();
        String commission =
                """
                update sales_order set quote_id = q.id, quote_chain = q.chain from quote q
                where q.id = ? and sales_order.id = ?""";
        assertThat(Sql.run(commission, quote.id(), order.id())).isEqualTo(1);
        refused(UNIQUE, () -> Sql.run(commission, quote.id(), second.id()));
    }

    @Test
    void aNumberTwice() {
        refused(UNIQUE, () -> Sql.run("update record set number = ? where id = ?", order.number(), order.customerId()));
    }

    private static void refused(String state, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(state));
    }
}
