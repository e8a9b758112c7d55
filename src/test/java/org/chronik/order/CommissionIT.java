package org.chronik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.quote.QuoteLinkService;
import org.chronik.quote.QuoteQuery;
import org.chronik.quote.QuoteRow;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CommissionIT {

    private static final int PEOPLE = 50;
    private static final String ORDERS = "sales_order o join quote q on q.chain = o.quote_chain where q.id = ?";
    private static final String ENTRIES =
            """
            crm_entry e where type_code = 'QUOTE_COMMISSIONED' and customer_id = ?""";

    @Inject
    private OrderService orders;

    @Inject
    private OrderLinkService links;

    @Inject
    private QuoteService quotes;

    @Inject
    private QuoteLinkService answers;

    @Inject
    private QuoteQuery open;

    @Test
    void fiftyAtOnceMakeOneOrder() {
        RecordRef first = Given.sentQuote();
        RecordRef second = Given.revised(first);
        As.user("anna").does(() -> quotes.send(second.id(), Given.mailWithLink()));
        RecordRef third = Given.revised(second);
        As.user("anna").does(() -> quotes.send(third.id(), Given.mailWithLink()));
        String token = Given.token(third);

        List<String> told = together(List.of(
                () -> As.user("anna").gets(() -> orders.commission(first.id(), true)),
                () -> As.user("bernd").gets(() -> orders.commission(third.id(), false)),
                () -> As.nobody().gets(() -> links.commission(token, "Carla Kundin")),
                () -> As.user("admin").gets(() -> orders.commission(second.id(), true)),
                () -> As.nobody().gets(() -> links.commission(token, "Karl Kunde"))));

        assertThat(told).hasSize(PEOPLE).filteredOn("an order"::equals).hasSize(1);
        assertThat(told)
                .filteredOn(answer -> !answer.equals("an order"))
                .allMatch(answer -> answer.startsWith("quote.refused.closed."));
        assertThat(Sql.count(ORDERS, third.id())).isEqualTo(1);
        assertThat(Sql.count(ENTRIES, first.customerId())).isEqualTo(1);
        assertThat(Sql.count("record where type = 'ORDER' and customer_id = ?", first.customerId()))
                .isEqualTo(1);
    }

    @Test
    void aVersionIsEitherCommissionedOrReplaced() {
        RecordRef quote = Given.sentQuote();
        String token = Given.token(quote);
        List<String> told = together(
                List.of(() -> As.nobody().gets(() -> links.commission(token, "Carla Kundin")), () -> As.user("bernd")
                        .gets(() -> quotes.revise(quote.id()))));

        assertThat(told).filteredOn(answer -> answer.startsWith("an ")).hasSize(1);
        assertThat(Sql.count(ORDERS, quote.id())
                        + Sql.count("quote where chain = (select chain from quote where id = ?)", quote.id()))
                .as("either an order or a second version beside the first")
                .isEqualTo(2);
    }

    @Test
    void theOrderSaysWhatTheQuoteSays() {
        RecordRef quote = Given.sentQuote();
        RecordRef order = As.user("bernd").gets(() -> orders.commission(quote.id(), false));

        assertThat(order.customerId()).isEqualTo(quote.customerId());
        assertThat(Sql.text("select net || ' ' || gross || ' ' || subject from sales_order where id = ?", order.id()))
                .isEqualTo("120.00 144.00 Tische");
        assertThat(Sql.column("select text from document_line where document_id = ? order by position", order.id()))
                .containsExactly("Tisch", "Montage");
        assertThat(Sql.text("select amount from crm_entry where change_key = ?", "commissioned:" + order.id()))
                .isEqualTo("144.00");
    }

    @Test
    void aReplacedQuoteIsCommissionedByStaffAfterAQuestionAndNeverByTheLink() {
        RecordRef quote = Given.sentQuote();
        String token = Given.token(quote);
        Given.revised(quote);

        assertThatThrownBy(() -> As.nobody().does(() -> links.commission(token, "Carla Kundin")))
                .is(Refusal.by("quote.refused.closed.REPLACED"));
        assertThatThrownBy(() -> As.user("anna").does(() -> orders.commission(quote.id(), false)))
                .is(Refusal.by("quote.refused.closed.REPLACED"));
        assertThat(As.user("anna")
                        .gets(() -> orders.commission(quote.id(), true))
                        .number())
                .startsWith("n");
    }

    @Test
    void onceAnOlderVersionIsCommissionedTheNewerLeadsNowhere() {
        RecordRef quote = Given.sentQuote();
        RecordRef newer = Given.revised(quote);
        As.user("anna").does(() -> quotes.send(newer.id(), Given.mailWithLink()));
        String token = Given.token(newer);
        As.user("anna").does(() -> orders.commission(quote.id(), true));
        String commissioned = "quote.refused.closed.COMMISSIONED";

        assertThatThrownBy(() -> As.nobody().does(() -> answers.decline(token, "zu teuer")))
                .is(Refusal.by(commissioned));
        assertThatThrownBy(() -> As.user("anna").does(() -> quotes.decline(newer.id(), "zu teuer")))
                .is(Refusal.by(commissioned));
        assertThatThrownBy(() -> As.user("anna").does(() -> quotes.send(newer.id(), Given.mailWithLink())))
                .is(Refusal.by(commissioned));
        assertThatThrownBy(() -> Given.revised(newer)).is(Refusal.by(commissioned));
        assertThat(As.user("anna").gets(() -> open.open(annasKey(), LocalDate.now(), 1000)))
                .extracting(QuoteRow::id)
                .doesNotContain(newer.id());
    }

    private static long annasKey() {
        return Sql.number("select id from app_user where login = 'anna'");
    }

    @Test
    void anExpiredQuoteIsNotCommissionedByTheLink() throws Exception {
        RecordRef quote = Given.sentQuote();
        String token = Given.token(quote);
        Sql.run("update quote set valid_until = current_date - 3 where id = ?", quote.id());

        assertThatThrownBy(() -> As.nobody().does(() -> links.commission(token, "Carla Kundin")))
                .is(Refusal.by("quote.refused.closed.EXPIRED"));
        assertThat(As.user("anna")
                        .gets(() -> orders.commission(quote.id(), true))
                        .number())
                .startsWith("n");
    }

    /** Lets all begin at the same moment, in turns; what each is told is "an order" or the key of the refusal. */
    private static List<String> together(List<Callable<RecordRef>> attempts) {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Future<String>> started = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Callable<RecordRef> attempt = attempts.get(i % attempts.size());
            started.add(As.nobody().starts(() -> {
                start.await();
                return told(attempt);
            }));
        }
        return started.stream().map(As::result).toList();
    }

    private static String told(Callable<RecordRef> attempt) throws Exception {
        try {
            return "an " + attempt.call().type().name().toLowerCase(Locale.ROOT);
        } catch (Refused refused) {
            return refused.key();
        }
    }
}
