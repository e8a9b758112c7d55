package org.chronik.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.SignedInVisitor;
import org.chronik.customer.RecordFinder.Found;
import org.chronik.customer.RecordFinder.Group;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody remembers of a record leads to it. */
@ArquillianTest
class RecordFinderIT {

    private static final String ONLY = UUID.randomUUID().toString().replace("-", "");

    @Inject
    private RecordFinder finder;

    @Inject
    private CustomerService customers;

    @Test
    void anExactNumberComesFirst() {
        RecordRef quote = Given.quote();

        assertThat(search(quote.number().toUpperCase(Locale.ROOT)))
                .first()
                .extracting(Found::ref)
                .isEqualTo(quote);
        assertThat(search(quote.number().substring(1))).extracting(Found::ref).contains(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"größwang %s", "GROESSWANG %s", "%s wien", "büro@%s.example", "0512 %p", "+43 512 %p"})
    void aCustomerIsFoundByPartsOfWhatIsKnown(String typed) {
        String only = UUID.randomUUID().toString();
        String phone = String.valueOf(System.nanoTime());
        RecordRef customer = As.user("anna")
                .gets(() -> customers.create(new CustomerText(
                        "Bäckerei Größwang " + only,
                        null,
                        null,
                        "Wien",
                        "AT",
                        "Büro@" + only + ".example",
                        "+43 (512) " + phone,
                        null)));

        assertThat(search(typed.replace("%s", only).replace("%p", phone)))
                .filteredOn(found -> found.group() == Group.CUSTOMER)
                .singleElement()
                .extracting(Found::ref)
                .isEqualTo(customer);
        assertThat(list("customers", typed.replace("%s", only).replace("%p", phone), Group.CUSTOMER))
                .contains("\n" + customer.number() + ";");
    }

    @Test
    void theListHoldsAllThatWasFound() {
        String place = "Groß Ort " + ONLY;
        List<RecordRef> found = IntStream.range(0, 21)
                .mapToObj(i -> As.user("anna")
                        .gets(() -> customers.create(
                                new CustomerText("Betrieb " + i, null, null, place, "AT", null, null, null))))
                .toList();
        String page = SignedInVisitor.of("lena")
                .get("/search?q=" + URLEncoder.encode("gross " + ONLY, StandardCharsets.UTF_8))
                .body();

        Matcher link = Pattern.compile("href=\"(/customers\\?filter=[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String rows = SignedInVisitor.of("lena")
                .get("/export" + link.group(1) + "&format=csv")
                .body();
        assertThat(found).allSatisfy(customer -> assertThat(rows).contains("\n" + customer.number() + ";"));
        assertThat(rows.lines()).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "r&d|%s", "(%s)", "!%s*", "name:%s", "ä %s"})
    void whatAFilterTakesForASignIsText(String typed) {
        String name = typed.replace("%s", UUID.randomUUID().toString());
        RecordRef customer = As.user("anna")
                .gets(() ->
                        customers.create(new CustomerText("Firma" + name, null, null, null, "AT", null, null, null)));

        assertThat(search(name)).extracting(Found::ref).containsExactly(customer);
        assertThat(list("customers", name, Group.CUSTOMER)).contains("\n" + customer.number() + ";");
    }

    @Test
    void aContactLeadsToItsCustomerAfterAllOtherGroups() {
        RecordRef customer = Given.customer();
        As.user("anna")
                .does(() -> customers.addContact(customer.id(), new ContactText("Jörg " + ONLY, null, null, null)));

        assertThat(search("joerg " + ONLY)).singleElement().satisfies(found -> {
            assertThat(found.ref()).isEqualTo(customer);
            assertThat(found.contact()).isEqualTo("Jörg " + ONLY);
            assertThat(found.group()).isEqualTo(Group.CONTACT);
        });
    }

    @Test
    void aDocumentIsFoundByItsSubject() {
        RecordRef quote = Given.quote();
        RecordRef order = Given.order();

        assertThat(search("tisch")).extracting(Found::ref).contains(quote, order);
        assertThat(search("tisch")).extracting(Found::group).isSorted();
        assertThat(list("quotes", "tisch", Group.QUOTE)).contains("\n" + quote.number() + ";");
        assertThat(list("orders", order.number().substring(1), Group.ORDER)).contains("\n" + order.number() + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "!", "'", "\u0000", "\u00a0", "\\", "o", "n2015", "👩‍🌾", "k1 %"})
    void anythingCanBeTyped(String typed) {
        assertThat(search(typed + "zzz" + ONLY)).isEmpty();
        assertThat(search(typed)).doesNotContainNull();
    }

    /** The rows of a list that lets through what a search has hit. */
    private static String list(String name, String typed, Group group) {
        String filter = URLEncoder.encode(SearchLine.of(typed, group), StandardCharsets.UTF_8);
        HttpResponse<String> csv = SignedInVisitor.of("lena").get("/export/" + name + "?format=csv&filter=" + filter);
        assertThat(csv.statusCode()).isEqualTo(200);
        return csv.body();
    }

    private List<Found> search(String typed) {
        return As.user("lena").gets(() -> finder.search(typed));
    }
}
