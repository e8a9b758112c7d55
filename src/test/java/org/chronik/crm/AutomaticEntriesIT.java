package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sabotage;
import org.chronik.container.Sql;
import org.chronik.quote.QuoteLinkService;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AutomaticEntriesIT {

    /** All that one customer's changes can leave, and every mail. */
    private static final String TRACES =
            """
            select concat_ws(' | ',
             (select string_agg(concat_ws(' ', r.number, r.version, q.state, o.state, i.state), ', ' order by r.id)
                from record r left join quote q using (id) left join sales_order o using (id)
                left join invoice i using (id)
               where r.customer_id = c.id),
             (select string_agg(concat_ws(' ', e.id, e.type_code, e.version, e.visits), ', ' order by e.id)
                from crm_entry e where e.customer_id = c.id),
             (select count(*) from crm_entry_link l where l.customer_id = c.id),
             (select count(*) from customer_link l join record r on r.id = l.record_id where r.customer_id = c.id),
             (select count(*) from customer_link_visit v join customer_link l on l.id = v.link_id
                join record r on r.id = l.record_id where r.customer_id = c.id),
             (select count(*) from mail))
            from customer c where id = ?""";

    private static final String CHANGE_ENTRIES = "crm_entry e where type_code = ? and exists"
            + " (select from crm_entry_link l where l.entry_id = e.id and l.record_id = ?)";

    @Inject
    private QuoteLinkService links;

    @Test
    void aChangeWritesOneEntry() {
        assertThat(Happening.values()).allSatisfy(this::writesOneEntry);
    }

    private void writesOneEntry(Happening happening) {
        RecordRef before = happening.before();
        List<RecordRef> records = happening.who().gets(() -> happening.happens(before));

        assertThat(Sql.count(CHANGE_ENTRIES, happening.kind().name(), before.id()))
                .isEqualTo(1);
        long entry = entryOf(happening.kind(), before);
        assertThat(Sql.column("select record_id from crm_entry_link where entry_id = ?", entry))
                .containsExactlyInAnyOrderElementsOf(withCustomers(records));
        assertThat(Sql.number("select customer_id from crm_entry where id = ?", entry))
                .isEqualTo(before.customerId());
        assertThat(author(entry)).isEqualTo(expectedAuthor(happening, before));
    }

    @Test
    void aFailureLeavesNothing() {
        assertThat(Happening.values()).allSatisfy(happening -> {
            RecordRef before = happening.before();
            for (Sabotage.How how : Sabotage.How.values()) {
                leavesNothing(happening, before, how, happening.event());
                leavesNothing(happening, before, how, EntryRecorded.class);
            }
            assertThat(happening.who().gets(() -> happening.happens(before)))
                    .as("it can be done afterwards")
                    .isNotEmpty();
        });
    }

    private static void leavesNothing(Happening happening, RecordRef before, Sabotage.How how, Class<?> event) {
        String traces = Sql.text(TRACES, before.customerId());

        assertThatThrownBy(() -> happening.who().does(() -> Sabotage.of(event, how, () -> happening.happens(before))))
                .isInstanceOf(RuntimeException.class);
        assertThat(Sql.text(TRACES, before.customerId())).isEqualTo(traces);
    }

    @Test
    void furtherVisitsAreCountedOnTheEntry() {
        RecordRef quote = Given.sentQuote();
        String token = Given.token(quote);
        UUID first = UUID.randomUUID();
        Stream.of(first, first, UUID.randomUUID(), UUID.randomUUID(), first)
                .forEach(visit -> As.nobody().does(() -> links.open(token, visit)));

        assertThat(Sql.count(CHANGE_ENTRIES, EntryKind.QUOTE_OPENED.name(), quote.id()))
                .isEqualTo(1);
        assertThat(Sql.number("select visits from crm_entry where id = ?", entryOf(EntryKind.QUOTE_OPENED, quote)))
                .isEqualTo(3);
        assertThat(Sql.text("select state from quote where id = ?", quote.id())).isEqualTo("OPENED");
    }

    @Test
    void aVisitThatFailsIsNotCounted() {
        RecordRef quote = Given.sentQuote();
        String token = Given.token(quote);
        As.nobody().does(() -> links.open(token, UUID.randomUUID()));
        String traces = Sql.text(TRACES, quote.customerId());

        for (Sabotage.How how : Sabotage.How.values()) {
            assertThatThrownBy(() -> As.nobody()
                            .does(() ->
                                    Sabotage.of(EntryRecorded.class, how, () -> links.open(token, UUID.randomUUID()))))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(Sql.text(TRACES, quote.customerId())).isEqualTo(traces);
    }

    private static long entryOf(EntryKind kind, RecordRef record) {
        return Sql.number("select e.id from " + CHANGE_ENTRIES, kind.name(), record.id());
    }

    private static List<Object> withCustomers(List<RecordRef> records) {
        return records.stream()
                .flatMap(record -> Stream.of(record.id(), record.customerId()))
                .distinct()
                .map(Object.class::cast)
                .toList();
    }

    private static String author(long entry) {
        return Sql.text(
                "select concat_ws(' ', author_kind, author_id, author_name) from crm_entry where id = ?", entry);
    }

    private static String expectedAuthor(Happening happening, RecordRef record) {
        if (happening == Happening.QUOTE_COMMISSIONED_BY_LINK) {
            return "CUSTOMER Carla Kundin";
        }
        return happening.isByCustomer()
                ? Sql.text("select 'CUSTOMER ' || name from customer where id = ?", record.customerId())
                : Sql.text("select 'USER ' || id || ' ' || name from app_user where login = ?", happening.login());
    }
}
