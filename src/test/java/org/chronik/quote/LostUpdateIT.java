package org.chronik.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.customer.ContactText;
import org.chronik.customer.CustomerService;
import org.chronik.document.DocumentText;
import org.chronik.document.LineText;
import org.chronik.order.OrderService;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what another has saved meanwhile. */
@ArquillianTest
class LostUpdateIT {

    private static final LocalDate VALID = LocalDate.of(2099, 1, 1);
    private static final String CHANGED = "record.refused.changed";

    @Inject
    private QuoteService quotes;

    @Inject
    private OrderService orders;

    @Inject
    private CustomerService customers;

    @Test
    void aQuote() {
        RecordRef quote = Given.quote();
        long seen = version(quote);
        As.user("anna").does(() -> quotes.change(quote.id(), seen, VALID, text("Annas Fassung")));

        assertThatThrownBy(() -> As.user("bernd").does(() -> quotes.change(quote.id(), seen, VALID, text("Bernds"))))
                .is(Refusal.by(CHANGED));
        assertThat(Sql.text("select subject from quote where id = ?", quote.id()))
                .isEqualTo("Annas Fassung");
    }

    @Test
    void aQuoteOfWhichOnlyTheLinesChanged() {
        RecordRef quote = Given.quote();
        long seen = version(quote);
        DocumentText text = Given.text();
        DocumentText shorter =
                new DocumentText(text.subject(), null, null, text.lines().subList(0, 1));
        As.user("anna").does(() -> quotes.change(quote.id(), seen, VALID, shorter));

        assertThatThrownBy(() -> As.user("bernd").does(() -> quotes.change(quote.id(), seen, VALID, text)))
                .is(Refusal.by(CHANGED));
        assertThat(Sql.count("document_line where document_id = ?", quote.id())).isEqualTo(1);
    }

    @Test
    void aQuoteOfWhichOnlyTheWordingOfALineChanged() {
        RecordRef quote = Given.quote();
        long seen = version(quote);
        DocumentText text = Given.text();
        LineText line = text.lines().get(0);
        LineText other = new LineText(
                "Esstisch", line.quantity(), line.unit(), line.unitPrice(), line.discountPercent(), line.vatPercent());
        DocumentText reworded = new DocumentText(
                text.subject(), null, null, List.of(other, text.lines().get(1)));
        As.user("anna").does(() -> quotes.change(quote.id(), seen, VALID, reworded));

        assertThatThrownBy(() -> As.user("bernd").does(() -> quotes.change(quote.id(), seen, VALID, text)))
                .is(Refusal.by(CHANGED));
        assertThat(Sql.count("document_line where document_id = ? and text = 'Esstisch'", quote.id()))
                .isOne();
    }

    @Test
    void aContact() {
        RecordRef customer = Given.customer();
        long contact = As.user("anna").gets(() -> customers.addContact(customer.id(), contact("Eva Probe")));
        long seen = Sql.number("select version from contact where id = ?", contact);
        As.user("anna").does(() -> customers.changeContact(customer.id(), contact, seen, contact("Eva Erste")));

        assertThatThrownBy(() -> As.user("bernd")
                        .does(() -> customers.changeContact(customer.id(), contact, seen, contact("Eva Zweite"))))
                .is(Refusal.by(CHANGED));
        assertThat(Sql.text("select name from contact where id = ?", contact)).isEqualTo("Eva Erste");
    }

    private static ContactText contact(String name) {
        return new ContactText(name, null, null, null);
    }

    @Test
    void aQuoteThatTwoSaveAtTheSameMoment() {
        RecordRef quote = Given.quote();
        long seen = version(quote);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<String>> told = Stream.of("anna", "bernd")
                .map(login -> As.user(login).starts(() -> {
                    together.await();
                    return saved(() -> quotes.change(quote.id(), seen, VALID, text(login)), login);
                }))
                .toList();
        List<String> answers = told.stream().map(As::result).toList();

        assertThat(answers).hasSize(2).containsOnlyOnce(CHANGED);
        assertThat(answers).contains(Sql.text("select subject from quote where id = ?", quote.id()));
    }

    @Test
    void anOrder() {
        RecordRef order = Given.order();
        long seen = version(order);
        As.user("anna").does(() -> orders.change(order.id(), seen, text("Annas Fassung")));

        assertThatThrownBy(() -> As.user("bernd").does(() -> orders.change(order.id(), seen, text("Bernds"))))
                .is(Refusal.by(CHANGED));
    }

    @Test
    void aCustomer() {
        RecordRef customer = Given.customer();
        long seen = version(customer);
        As.user("anna").does(() -> customers.change(customer.id(), seen, Given.customerText()));

        assertThatThrownBy(
                        () -> As.user("bernd").does(() -> customers.change(customer.id(), seen, Given.customerText())))
                .is(Refusal.by(CHANGED));
    }

    private static String saved(As.Action change, String login) throws Exception {
        try {
            change.run();
            return login;
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static DocumentText text(String subject) {
        return new DocumentText(subject, null, null, Given.text().lines());
    }

    private static long version(RecordRef record) {
        return Sql.number("select version from record where id = ?", record.id());
    }
}
