package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronik.invoice.InvoiceCancelled;
import org.chronik.invoice.InvoiceCreated;
import org.chronik.invoice.InvoiceLinkService;
import org.chronik.invoice.InvoicePaid;
import org.chronik.invoice.InvoiceSent;
import org.chronik.invoice.InvoiceService;
import org.chronik.order.OrderService;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An invoice is made, sent, opened, paid and cancelled: with its entry and its orders, or not at all. */
@ArquillianTest
class InvoiceIT {

    private static final As ANNA = As.user("anna");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vienna"));

    @Inject
    private InvoiceService invoices;

    @Inject
    private InvoiceLinkService links;

    @Inject
    private OrderService orders;

    private RecordRef billed(RecordRef... orders) {
        List<Long> ids = Stream.of(orders).map(RecordRef::id).toList();
        return ANNA.gets(() -> invoices.bill(ids));
    }

    private RecordRef sent(RecordRef order) {
        RecordRef invoice = billed(order);
        ANNA.does(() -> invoices.send(invoice.id(), Given.mailWithLink()));
        return invoice;
    }

    private static String state(RecordRef invoice) {
        return Sql.text("select state from invoice where id = ?", invoice.id());
    }

    private static String orderState(RecordRef order) {
        return Sql.text("select state from sales_order where id = ?", order.id());
    }

    private static String number(RecordRef record) {
        return Sql.text("select number from record where id = ?", record.id());
    }

    private static long entries(String type, RecordRef record) {
        return Sql.count(
                "crm_entry e join crm_entry_link l on l.entry_id = e.id where e.type_code = ? and l.record_id = ?",
                type,
                record.id());
    }

    private static long linked(RecordRef invoice) {
        return Sql.count("crm_entry_link where record_id = ?", invoice.id());
    }

    private static void planned(Class<?> event, Sabotage.How how, As.Action action) {
        assertThatThrownBy(() -> ANNA.does(() -> Sabotage.of(event, how, action)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anOrderThatHasChangedSinceItsLinesWereTakenIsNotBilled() {
        RecordRef order = Given.order();
        long seen = Sql.number("select version from record where id = ?", order.id());
        As.user("bernd").does(() -> orders.change(order.id(), seen, Given.text()));

        assertThatThrownBy(() -> As.user("anna")
                        .does(() -> invoices.create(order.customerId(), Map.of(order.id(), seen), 14, Given.text())))
                .is(Refusal.by("record.refused.changed"));
        assertThat(Sql.text("select state from sales_order where id = ?", order.id()))
                .isEqualTo("OPEN");
    }

    @Test
    void aDraftOfOrdersIsRecordedWithThemAndTheirCustomer() {
        RecordRef customer = Given.customer();
        RecordRef one = Given.order(customer);
        RecordRef other = Given.order(customer);

        RecordRef invoice = billed(one, other);

        assertThat(invoice.number()).isNull();
        assertThat(state(invoice)).isEqualTo("DRAFT");
        assertThat(Stream.of(one, other).map(InvoiceIT::orderState)).containsOnly("INVOICED");
        assertThat(Sql.text("select gross from invoice where id = ?", invoice.id()))
                .isEqualTo("288.00");
        assertThat(Stream.of(invoice, one, other, customer).map(record -> entries("INVOICE_CREATED", record)))
                .containsOnly(1L);
        assertThat(Sql.count(
                        "crm_entry_link where entry_id = (select entry_id from crm_entry_link where record_id = ?)",
                        invoice.id()))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsMadeAltogetherOrNotAtAll(Sabotage.How how) {
        RecordRef order = Given.order();

        planned(InvoiceCreated.class, how, () -> invoices.bill(List.of(order.id())));

        assertThat(orderState(order)).isEqualTo("OPEN");
        assertThat(Sql.count("invoice_order where order_id = ?", order.id())).isZero();
        assertThat(entries("INVOICE_CREATED", order)).isZero();
    }

    @Test
    void sendingGivesNumberAndDateAndQueuesTheMailWithBoth() {
        RecordRef invoice = billed(Given.order());
        String to = Given.anybody();

        ANNA.does(() -> invoices.send(invoice.id(), Given.mail(to, "Rechnung [Rechnungsnummer]: [Kundenlink]")));

        String number = number(invoice);
        assertThat(number).matches("r" + TODAY.getYear() + "\\d{5}");
        assertThat(state(invoice)).isEqualTo("SENT");
        assertThat(Sql.text("select document_date from invoice where id = ?", invoice.id()))
                .isEqualTo(TODAY.toString());
        assertThat(Sql.text("select due_date from invoice where id = ?", invoice.id()))
                .isEqualTo(TODAY.plusDays(14).toString());
        assertThat(Sql.text("select body from mail where recipients = ?", to)).contains("Rechnung " + number);
        assertThat(entries("INVOICE_SENT", invoice)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void sendingHappensAltogetherOrNotAtAll(Sabotage.How how) {
        RecordRef invoice = billed(Given.order());
        String to = Given.anybody();

        planned(InvoiceSent.class, how, () -> invoices.send(invoice.id(), Given.mail(to, "[Kundenlink]")));

        assertThat(state(invoice)).isEqualTo("DRAFT");
        assertThat(number(invoice)).isNull();
        assertThat(Sql.count("mail where recipients = ?", to)).isZero();
        assertThat(Sql.count("customer_link where record_id = ?", invoice.id())).isZero();
        assertThat(linked(invoice)).isEqualTo(1);
    }

    @Test
    void sentAgainKeepsItsNumber() {
        RecordRef invoice = sent(Given.order());
        String number = number(invoice);

        ANNA.does(() -> invoices.send(invoice.id(), Given.mailWithLink()));

        assertThat(number(invoice)).isEqualTo(number);
        assertThat(entries("INVOICE_SENT", invoice)).isEqualTo(2);
    }

    @Test
    void aDraftThatIsPaidGetsItsNumber() {
        RecordRef invoice = billed(Given.order());

        ANNA.does(() -> invoices.markPaid(invoice.id(), TODAY.minusDays(1)));

        assertThat(state(invoice)).isEqualTo("PAID");
        assertThat(number(invoice)).startsWith("r" + TODAY.getYear());
        assertThat(entries("INVOICE_PAID", invoice)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void payingHappensAltogetherOrNotAtAll(Sabotage.How how) {
        RecordRef invoice = billed(Given.order());

        planned(InvoicePaid.class, how, () -> invoices.markPaid(invoice.id(), TODAY));

        assertThat(state(invoice)).isEqualTo("DRAFT");
        assertThat(number(invoice)).isNull();
        assertThat(linked(invoice)).isEqualTo(1);
    }

    @Test
    void cancellingFreesItsOrdersToBeBilledAgain() {
        RecordRef order = Given.order();
        RecordRef invoice = sent(order);

        ANNA.does(() -> invoices.cancel(invoice.id(), "falsch"));

        assertThat(state(invoice)).isEqualTo("CANCELLED");
        assertThat(number(invoice)).isNotNull();
        assertThat(orderState(order)).isEqualTo("OPEN");
        assertThat(entries("INVOICE_CANCELLED", invoice)).isEqualTo(1);
        assertThat(state(billed(order))).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @EnumSource
    void cancellingHappensAltogetherOrNotAtAll(Sabotage.How how) {
        RecordRef order = Given.order();
        RecordRef invoice = sent(order);

        planned(InvoiceCancelled.class, how, () -> invoices.cancel(invoice.id(), "falsch"));

        assertThat(state(invoice)).isEqualTo("SENT");
        assertThat(orderState(order)).isEqualTo("INVOICED");
        assertThat(entries("INVOICE_CANCELLED", invoice)).isZero();
    }

    @Test
    void anOrderIsBilledOnceHoweverManyDoItAtOnce() throws Exception {
        RecordRef order = Given.order();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<Boolean>> started = IntStream.range(0, 4)
                .mapToObj(i -> ANNA.starts(() -> {
                    together.await();
                    try {
                        invoices.bill(List.of(order.id()));
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                }))
                .toList();

        assertThat(started.stream().map(As::result).filter(made -> made)).hasSize(1);
        assertThat(Sql.count("invoice_order where order_id = ?", order.id())).isEqualTo(1);
    }

    @Test
    void ordersOfTwoCustomersAreNotBilledTogether() {
        RecordRef mine = Given.order();
        RecordRef foreign = Given.order();

        assertThatThrownBy(() -> billed(mine, foreign))
                .isInstanceOf(Refused.class)
                .hasMessage("invoice.refused.otherCustomer");
        assertThat(Stream.of(mine, foreign).map(InvoiceIT::orderState)).containsOnly("OPEN");
    }

    @Test
    void nobodyOverwritesWhatAnotherHasSaved() {
        RecordRef invoice = billed(Given.order());
        long version = Sql.number("select version from record where id = ?", invoice.id());

        ANNA.does(() -> invoices.change(invoice.id(), version, 30, Given.text()));

        assertThat(Sql.number("select term_days from invoice where id = ?", invoice.id()))
                .isEqualTo(30);
        assertThatThrownBy(() -> ANNA.does(() -> invoices.change(invoice.id(), version, 60, Given.text())))
                .isInstanceOf(Refused.class)
                .hasMessage("record.refused.changed");
    }

    @Test
    void aVisitByTheLinkOpensItAndIsCountedOnce() {
        RecordRef invoice = sent(Given.order());
        String token = Given.token(invoice);
        UUID visit = UUID.randomUUID();

        As.nobody().does(() -> links.open(token, visit));
        As.nobody().does(() -> links.open(token, visit));
        As.nobody().does(() -> links.open(token, UUID.randomUUID()));

        assertThat(state(invoice)).isEqualTo("OPENED");
        assertThat(entries("INVOICE_OPENED", invoice)).isEqualTo(1);
        assertThat(Sql.number(
                        "select e.visits from crm_entry e join crm_entry_link l on l.entry_id = e.id"
                                + " where e.type_code = 'INVOICE_OPENED' and l.record_id = ?",
                        invoice.id()))
                .isEqualTo(2);
    }

    @Test
    void aRevokedLinkOpensNothing() {
        RecordRef invoice = sent(Given.order());
        String token = Given.token(invoice);

        ANNA.does(() -> invoices.revokeLinks(invoice.id()));

        assertThatThrownBy(() -> As.nobody().does(() -> links.open(token, UUID.randomUUID())))
                .hasRootCauseInstanceOf(NoSuchElementException.class);
        assertThat(state(invoice)).isEqualTo("SENT");
    }

    @Test
    void readersChangeNothing() {
        RecordRef invoice = billed(Given.order());

        assertThatThrownBy(() -> As.user("lena").does(() -> invoices.markPaid(invoice.id(), TODAY)))
                .isInstanceOf(EJBAccessException.class);
    }
}
