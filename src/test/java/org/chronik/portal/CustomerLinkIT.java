package org.chronik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.container.Visitor;
import org.chronik.customer.CustomerService;
import org.chronik.customer.CustomerText;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.security.LinkToken;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerLinkIT {

    private static final String UNKNOWN = "/p/" + "A".repeat(32);

    @Inject
    private QuoteService quotes;

    @Inject
    private CustomerService customers;

    @Inject
    private LinkToken tokens;

    @Test
    void theLinkOpensTheQuote() {
        RecordRef quote = Given.sentQuote();
        HttpResponse<String> page = Visitor.get("/p/" + Given.token(quote));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(quote.number(), "144,00");
    }

    @Test
    void anUnknownAnExpiredARevokedAndATamperedLinkGetOneAndTheSamePage() throws Exception {
        String expired = token();
        Sql.run("update customer_link set expires_at = now() where id = ?", link(expired));
        RecordRef quote = Given.sentQuote();
        String revoked = Given.token(quote);
        As.user("anna").does(() -> quotes.revokeLinks(quote.id()));
        String good = token();
        String ofNobody = tokens.of(Long.MAX_VALUE);
        List<String> paths = Stream.of(
                        "/p/" + expired,
                        "/p/" + revoked,
                        "/p/" + flipped(good, 31),
                        "/p/" + ofNobody,
                        "/p/" + good + "/",
                        "/p/" + good + "/x",
                        "/p/x/" + good,
                        "/p/" + good.substring(1),
                        "/p/" + good + "A",
                        "/p/",
                        "/p",
                        "/p/" + expired + "/pdf",
                        "/p/" + revoked + "/pdf",
                        UNKNOWN + "/pdf",
                        "/p/pdf")
                .toList();

        HttpResponse<String> unknown = Visitor.get(UNKNOWN);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(paths).allSatisfy(path -> assertThat(told(Visitor.get(path))).isEqualTo(told(unknown)));
        assertThat(Stream.of("open", "pdf", "commission", "decline", ""))
                .allSatisfy(action -> assertThat(Stream.of(expired, revoked, ofNobody))
                        .allSatisfy(token -> assertThat(told(Visitor.post("/p/" + token, "action=" + action)))
                                .isEqualTo(told(Visitor.post(UNKNOWN, "action=" + action)))));
    }

    @Test
    void theNameOfACustomerMayBeLongerThanThatOfAPerson() {
        CustomerText text = new CustomerText("Ö".repeat(200), null, null, null, "AT", null, null, null);
        RecordRef customer = As.user("anna").gets(() -> customers.create(text));
        RecordRef quote = Given.sentQuote(customer);

        assertThat(Visitor.get("/p/" + Given.token(quote)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoChangesOneCharacterHasAnotherToken() {
        String token = token();

        assertThat(tokens.verify(token)).isPresent();
        assertThat(Base64.getUrlDecoder().decode(token))
                .as("a key of 64 bits and 128 bits of MAC")
                .hasSize(24);
        assertThat(IntStream.range(0, 32).mapToObj(i -> flipped(token, i)))
                .allSatisfy(changed -> assertThat(tokens.verify(changed)).isEmpty());
        assertThat(tokens.of(1)).isNotEqualTo(tokens.of(2)).isEqualTo(tokens.of(1));
    }

    @Test
    void lookingAtItWritesNothing() {
        RecordRef quote = Given.sentQuote();
        String path = "/p/" + Given.token(quote);
        long entries = entries(quote);
        Visitor.get(path);
        Visitor.head(path);
        Visitor.get(path + "/pdf");
        Visitor.head(path + "/pdf");

        assertThat(entries(quote)).isEqualTo(entries);
        assertThat(state(quote)).isEqualTo("SENT");
    }

    @Test
    void thePageReportsThatAPersonSeesIt() {
        RecordRef quote = Given.sentQuote();
        long entries = entries(quote);

        assertThat(Visitor.post("/p/" + Given.token(quote), "action=open").statusCode())
                .isEqualTo(204);
        assertThat(entries(quote)).isEqualTo(entries + 1);
        assertThat(state(quote)).isEqualTo("OPENED");
    }

    @Test
    void theCustomerCommissionsByTheFormAlone() {
        RecordRef quote = Given.sentQuote();
        String path = "/p/" + Given.token(quote);

        assertThat(Visitor.post(path, "action=commission&name=Carla").statusCode())
                .as("not without the tick")
                .isEqualTo(409);
        assertThat(Visitor.post(path, "action=commission&agreed=on&name=Carla").statusCode())
                .isEqualTo(302);
        assertThat(state(quote)).isEqualTo("COMMISSIONED");
        assertThat(Visitor.post(path, "action=commission&agreed=on&name=Carla").statusCode())
                .as("only once")
                .isEqualTo(409);
    }

    private static String token() {
        return Given.token(Given.sentQuote());
    }

    private long link(String token) {
        return tokens.verify(token).orElseThrow();
    }

    private static long entries(RecordRef quote) {
        return Sql.count("crm_entry where customer_id = ?", quote.customerId());
    }

    private static String state(RecordRef quote) {
        return Sql.text("select state from quote where id = ?", quote.id());
    }

    /** The token with one bit of one character changed, so that the decoded bytes differ. */
    private static String flipped(String token, int index) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char other = alphabet.charAt(alphabet.indexOf(token.charAt(index)) ^ 1);
        return token.substring(0, index) + other + token.substring(index + 1);
    }

    /** Everything that an answer says, but for the moment. */
    private static Map<String, Object> told(HttpResponse<String> answer) {
        Map<String, Object> told = new TreeMap<>(answer.headers().map());
        told.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
        told.put("status", answer.statusCode());
        told.put("body", answer.body());
        return told;
    }
}
