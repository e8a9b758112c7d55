package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PinnedEntriesIT {

    @Inject
    private CrmService service;

    @Test
    void pinnedAndUnpinnedEverywhereAtOnce() {
        RecordRef order = Given.order();
        RecordRef quote = Given.quote();
        long entry = linked(order, quote);
        List<RecordRef> everywhere = List.of(order, quote, customerOf(order), customerOf(quote));
        assertThat(everywhere).allSatisfy(record -> assertThat(others(record)).contains(entry));

        As.user("bernd").does(() -> service.stick(entry));
        assertThat(everywhere).allSatisfy(record -> {
            assertThat(pinned(record)).containsExactly(entry);
            assertThat(others(record)).doesNotContain(entry);
        });
        assertThat(Sql.text("select sticky_by from crm_entry where id = ?", entry))
                .isEqualTo("Bernd Öztürk");

        As.user("anna").does(() -> service.unstick(entry));
        assertThat(everywhere).allSatisfy(record -> {
            assertThat(pinned(record)).isEmpty();
            assertThat(others(record)).contains(entry);
        });
    }

    @Test
    void pinnedTwiceIsPinnedOnceByWhoCameFirst() {
        long entry = Given.pinned(Given.order(), "bitte beachten");
        As.user("bernd").does(() -> service.stick(entry));

        assertThat(Sql.text("select sticky_by from crm_entry where id = ?", entry))
                .isEqualTo("Anna Kern");
    }

    @Test
    void automaticEntriesCanBePinnedToo() {
        RecordRef quote = Given.sentQuote();
        long entry = section(quote).others().get(0).id();
        As.user("anna").does(() -> service.stick(entry));

        assertThat(pinned(quote)).containsExactly(entry);
    }

    @Test
    void stickyEntriesFollowTheNewVersion() {
        RecordRef quote = Given.sentQuote();
        List<Long> pinned = IntStream.range(0, 12)
                .mapToObj(i -> Given.pinned(quote, "Vereinbarung " + i))
                .toList();
        Given.note(quote, "nicht angepinnt");
        long entries = Sql.count("crm_entry where customer_id = ?", quote.customerId());

        RecordRef revised = Given.revised(quote);

        assertThat(allPinned(revised)).containsExactlyInAnyOrderElementsOf(pinned);
        assertThat(allPinned(quote)).containsExactlyInAnyOrderElementsOf(pinned);
        assertThat(allPinned(customerOf(quote))).containsExactlyInAnyOrderElementsOf(pinned);
        assertThat(Sql.count("crm_entry where customer_id = ?", quote.customerId()))
                .as("no copies: only the entry about the new version came")
                .isEqualTo(entries + 1);
        assertThat(section(revised).others()).extracting(EntryRow::type).containsExactly("QUOTE_REVISED");
    }

    @Test
    void whatIsPinnedOnTheOldVersionLaterStaysThere() {
        RecordRef quote = Given.sentQuote();
        RecordRef revised = Given.revised(quote);
        long late = Given.pinned(quote, "später");

        assertThat(pinned(quote)).containsExactly(late);
        assertThat(pinned(revised)).isEmpty();
    }

    @Test
    void anEntryThatFollowedIsStillOneEntry() {
        RecordRef quote = Given.sentQuote();
        long entry = Given.pinned(quote, "gilt weiter");
        RecordRef third = Given.revised(Given.revised(quote));
        As.user("anna").does(() -> service.unstick(entry));

        assertThat(Stream.of(quote, third, customerOf(quote)))
                .allSatisfy(record -> assertThat(pinned(record)).isEmpty());
        assertThat(others(third)).contains(entry);
    }

    @Test
    void aDeletedNoteIsUnpinnedAndNotCountedAmongTheLastTen() {
        RecordRef order = Given.order();
        List<Long> kept = IntStream.range(0, 10)
                .mapToObj(i -> Given.note(order, "Notiz " + i))
                .toList();
        long deleted = Given.pinned(order, "falsch");
        As.user("anna").does(() -> service.deleteNote(deleted));

        assertThat(pinned(order)).isEmpty();
        assertThat(others(order)).hasSize(11).containsAll(kept).contains(deleted);
        assertThatThrownBy(() -> As.user("anna").does(() -> service.stick(deleted)))
                .is(Refusal.by("entry.refused.deleted"));
    }

    @Test
    void manyDeletedNotesDoNotCrowdOutTheLastTen() {
        RecordRef order = Given.order();
        List<Long> kept = IntStream.range(0, 10)
                .mapToObj(i -> Given.note(order, "Notiz " + i))
                .toList();
        LongStream.range(0, 45).map(i -> Given.note(order, "weg " + i)).forEach(entry -> As.user("anna")
                .does(() -> service.deleteNote(entry)));

        assertThat(others(order)).containsAll(kept);
    }

    @Test
    void atMostTenPinnedShowAndThenAll() {
        RecordRef order = Given.order();
        List<Long> pinned = IntStream.range(0, 11)
                .mapToObj(i -> Given.pinned(order, "Vereinbarung " + i))
                .toList();
        EntrySection section = section(order);

        assertThat(section.pinned()).hasSize(10).extracting(EntryRow::id).doesNotContain(pinned.get(0));
        assertThat(section.isMorePinned()).isTrue();
        assertThat(section.pinnedTotal()).isEqualTo(11);
        assertThat(allPinned(order)).first().isEqualTo(pinned.get(10));
        assertThat(allPinned(order)).last().isEqualTo(pinned.get(0));
    }

    @Test
    void onlyTheLastTenOthersShowNewestFirst() {
        RecordRef order = Given.order();
        List<Long> notes = IntStream.range(0, 12)
                .mapToObj(i -> Given.note(order, "Notiz " + i))
                .toList();

        assertThat(others(order)).hasSize(10).first().isEqualTo(notes.get(11));
        assertThat(section(order).isMore()).isTrue();
    }

    private long linked(RecordRef record, RecordRef other) {
        As.user("anna").does(() -> service.linkRecords(record, other, null, "gehört dazu", UUID.randomUUID()));
        return others(record).get(0);
    }

    private static RecordRef customerOf(RecordRef document) {
        return new RecordRef(document.customerId(), RecordType.CUSTOMER, "k", document.customerId());
    }

    private static List<Long> pinned(RecordRef record) {
        return ids(section(record).pinned());
    }

    private static List<Long> others(RecordRef record) {
        return ids(section(record).others());
    }

    private static List<Long> allPinned(RecordRef record) {
        return As.user("lena").gets(() -> {
            EntrySectionBean bean = bean();
            bean.showAllPinned();
            return ids(bean.of(record.id()).pinned());
        });
    }

    private static List<Long> ids(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::id).toList();
    }

    private static EntrySection section(RecordRef record) {
        return As.user("lena").gets(() -> bean().of(record.id()));
    }

    /** The bean as a page would get it. */
    private static EntrySectionBean bean() {
        return new Unmanaged<>(EntrySectionBean.class)
                .newInstance()
                .produce()
                .inject()
                .get();
    }
}
