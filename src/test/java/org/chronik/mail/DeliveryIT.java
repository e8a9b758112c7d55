package org.chronik.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Mailbox;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.container.Wait;
import org.chronik.crm.CrmEntryQuery;
import org.chronik.crm.EntryRow;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.security.Role;
import org.chronik.security.UserAdminService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeliveryIT {

    private static final String STATE = "select state from mail where recipients = ?";

    @Inject
    private QuoteService quotes;

    @Inject
    private MailDelivery delivery;

    @Inject
    private UserAdminService users;

    @Inject
    private CrmEntryQuery entries;

    @Inject
    @ConfigProperty(name = "chronik.url")
    private String url;

    @Test
    void aMailIsDeliveredOnceWithItsMessageIdAndTheLinkInPlace() {
        String address = Given.anybody();
        RecordRef quote = sent(address);
        Wait.until("sent", () -> state(address).equals("SENT"));
        String token = Given.token(quote);

        List<Mailbox.Received> received = Mailbox.of(address);
        assertThat(received).hasSize(1);
        Mailbox.Received mail = received.get(0);
        assertThat(mail.id()).isEqualTo(Sql.text("select message_id from mail where recipients = ?", address));
        assertThat(mail.text()).contains(url + "/p/" + token).doesNotContain(Mail.LINK);
        assertThat(mail.from()).contains("anna@firma.example");
        assertThat(mail.attachments()).singleElement().asString().endsWith(".pdf");
    }

    @Test
    void withoutASubjectNothingIsSent() {
        String address = Given.anybody();
        RecordRef quote = Given.quote();
        MailDraft draft = new MailDraft(List.of(address), List.of(), " ", Mail.LINK);

        assertThatThrownBy(() -> As.user("anna").does(() -> quotes.send(quote.id(), draft)))
                .is(Refusal.by("mail.refused.subject"));
        assertThat(Sql.count("mail where recipients = ?", address)).isZero();
        assertThat(Sql.text("select state from quote where id = ?", quote.id())).isEqualTo("DRAFT");
    }

    @Test
    void theSendersNameArrivesAsItIs() throws AddressException {
        String name = "Öztürk-Łuczak, Bernd (Büro \"Süd\")";
        String login = UUID.randomUUID().toString();
        As.user("admin").does(() -> users.add(login, name, "bernd@firma.example", Role.SALES, "langes Wort 12"));
        String address = Given.anybody();
        RecordRef quote = Given.quote();
        As.user(login).does(() -> quotes.send(quote.id(), Given.mail(address, Mail.LINK)));
        Wait.until("sent", () -> state(address).equals("SENT"));

        InternetAddress from = new InternetAddress(Mailbox.of(address).get(0).from());
        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(from.getAddress()).isEqualTo("bernd@firma.example");
    }

    @Test
    void theLinkCanBeReadNowhereInside() {
        String address = Given.anybody();
        RecordRef quote = sent(address);
        Wait.until("sent", () -> state(address).equals("SENT"));
        String token = Given.token(quote);

        assertThat(Sql.text("select body from mail where recipients = ?", address))
                .contains(Mail.LINK)
                .doesNotContain(token);
        assertThat(tablesThatKnow(token)).isEmpty();
    }

    @Test
    void whileTheMailServerIsDownTheDelaysGrow() throws Exception {
        String address = UUID.randomUUID() + "@down.example";
        sent(address);
        for (int attempt = 1; attempt <= 3; attempt++) {
            int failed = attempt;
            Wait.until("attempt " + failed, () -> attempts(address) == failed);
            assertThat(state(address)).isEqualTo("QUEUED");
            assertThat(minutesToTheNext(address)).isBetween(1L << (failed - 1), 1L << (failed - 1));
            assertThat(Sql.text("select last_error from mail where recipients = ?", address))
                    .isNotBlank();
            Sql.run("update mail set next_attempt_at = now() where recipients = ?", address);
            As.nobody().does(this::deliverAll);
        }
    }

    @Test
    void aMailThatCouldNotBeSentForDaysIsUndeliverable() throws Exception {
        String address = UUID.randomUUID() + "@down.example";
        RecordRef quote = sent(address);
        Wait.until("first attempt", () -> attempts(address) == 1);
        Sql.run(
                "update mail set queued_at = now() - interval '4 days', next_attempt_at = now() where recipients = ?",
                address);
        As.nobody().does(this::deliverAll);

        Wait.until("given up", () -> state(address).equals("UNDELIVERABLE"));
        assertThat(fateOf(quote)).isEqualTo(MailState.UNDELIVERABLE);
    }

    @Test
    void aRefusalForGoodIsUndeliverableAtOnceAndTheEntrySaysSo() {
        String address = UUID.randomUUID() + "@refused.example";
        RecordRef quote = sent(address);
        Wait.until("refused", () -> state(address).equals("UNDELIVERABLE"));

        assertThat(attempts(address)).isEqualTo(1);
        assertThat(Sql.text("select last_error from mail where recipients = ?", address))
                .contains("550 5.1.1 Nobody of that name here");
        assertThat(fateOf(quote)).isEqualTo(MailState.UNDELIVERABLE);
    }

    @Test
    void oneBadAddressHoldsNothingUp() {
        String bad = UUID.randomUUID() + "@refused.example";
        String down = UUID.randomUUID() + "@down.example";
        String good = Given.anybody();
        sent(bad);
        sent(down);
        sent(good);

        Wait.until("sent", () -> state(good).equals("SENT"));
    }

    @Test
    void severalDispatchersNeverSendTwice() {
        int mails = 8;
        List<String> addresses =
                IntStream.range(0, mails).mapToObj(i -> Given.anybody()).toList();
        List<RecordRef> drafts =
                IntStream.range(0, mails).mapToObj(i -> Given.quote()).toList();
        CyclicBarrier together = new CyclicBarrier(mails);
        List<Future<Void>> started = IntStream.range(0, mails)
                .mapToObj(i -> As.user("anna").<Void>starts(() -> {
                    together.await();
                    quotes.send(drafts.get(i).id(), Given.mail(addresses.get(i), Mail.LINK));
                    deliverAll();
                    return null;
                }))
                .toList();
        started.forEach(As::result);

        assertThat(addresses).allSatisfy(address -> {
            Wait.until("sent", () -> state(address).equals("SENT"));
            assertThat(Mailbox.of(address)).hasSize(1);
        });
    }

    private RecordRef sent(String address) {
        RecordRef quote = Given.quote();
        As.user("anna").does(() -> quotes.send(quote.id(), Given.mail(address, "Guten Tag, " + Mail.LINK)));
        return quote;
    }

    private void deliverAll() {
        boolean more = true;
        while (more) {
            more = delivery.deliverNext();
        }
    }

    private MailState fateOf(RecordRef quote) {
        List<EntryRow> rows = As.user("lena").gets(() -> entries.latest(quote.id(), false, 1));
        return rows.get(0).mailState();
    }

    private static String state(String address) {
        return Sql.text(STATE, address);
    }

    private static long attempts(String address) {
        return Sql.number("select attempts from mail where recipients = ?", address);
    }

    /** From now to the next attempt, in whole minutes, rounded up. */
    private static long minutesToTheNext(String address) {
        return Sql.number(
                "select ceil(extract(epoch from next_attempt_at - now()) / 60) from mail where recipients = ?",
                address);
    }

    /** The tables of which any column of text holds the token. */
    private static List<Object> tablesThatKnow(String token) {
        return Sql.column("select table_name::text from information_schema.tables where table_schema = 'public'")
                .stream()
                .filter(table -> Sql.count(table + " t where t::text like '%' || ? || '%'", token) > 0)
                .toList();
    }
}
