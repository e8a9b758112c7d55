package org.chronik.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Given;
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
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "!", "'", "\u0000", "\\", "o", "n2015", "👩‍🌾", "k1 %"})
    void anythingCanBeTyped(String typed) {
        assertThat(search(typed + "zzz" + ONLY)).isEmpty();
        assertThat(search(typed)).doesNotContainNull();
    }

    private List<Found> search(String typed) {
        return As.user("lena").gets(() -> finder.search(typed));
    }
}
