package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.filter.FilterContext;
import org.chronik.records.RecordRef;
import org.chronik.web.LiveAudience;
import org.chronik.web.LiveSignal;
import org.chronik.web.LiveSignal.Kind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What pages take in that look at a list: read once for all of them, but never what is no longer so. */
@ArquillianTest
class ArrivedEntriesIT {

    @Inject
    private ArrivedEntries arrived;

    @Test
    void anEntryThatHasChangedIsReadAnew() throws SQLException {
        long note = Given.note(Given.order(), "erste Fassung");
        assertThat(subject(note)).isEqualTo("erste Fassung");
        Sql.run("update crm_entry set subject = 'zweite Fassung' where id = ?", note);

        hears(Kind.CHANGED_ENTRY, note, List.of());
        assertThat(subject(note)).isEqualTo("zweite Fassung");
    }

    @Test
    void aRecordThatHasChangedIsReadAnewWithAllItsEntries() throws SQLException {
        RecordRef order = Given.order();
        long note = Given.note(order, "Notiz");
        arrived.get(note);
        Sql.run("update customer set name = 'Umbenannt', name_fold = 'umbenannt' where id = ?", order.customerId());

        hears(Kind.CHANGED_RECORD, 0, List.of(order.customerId()));
        assertThat(arrived.get(note).row().customer()).isEqualTo("Umbenannt");
        assertThat(arrived.get(note).values()).containsEntry("customer", "Umbenannt");
    }

    @Test
    void anOverviewOfOneRecordTakesInWhatIsLinkedToIt() {
        RecordRef order = Given.order();
        RecordRef other = Given.order();
        long note = Given.note(order, "Notiz");
        List<LiveSignal> told = List.of(new LiveSignal(Kind.NEW_ENTRY, note, List.of(order.id(), order.customerId())));

        assertThat(arrived.rows(overviewOf(order.id()), told))
                .hasValueSatisfying(
                        rows -> assertThat(rows).extracting(EntryRow::id).containsExactly(note));
        assertThat(arrived.rows(overviewOf(other.id()), told)).hasValue(List.of());
        assertThat(arrived.rows(overviewOf(null), told))
                .hasValueSatisfying(rows -> assertThat(rows).hasSize(1));
    }

    @Test
    void whoseRecordsAreTooManyToNameTheDatabaseHasToSay() {
        RecordRef order = Given.order();
        List<LiveSignal> told = List.of(new LiveSignal(Kind.NEW_ENTRY, Given.note(order, "Notiz"), List.of()));

        assertThat(arrived.rows(overviewOf(order.id()), told)).isEmpty();
        assertThat(arrived.rows(overviewOf(null), told)).isPresent();
    }

    private static OverviewFilter overviewOf(Long recordId) {
        return new OverviewFilter(
                "", null, new FilterContext(Locale.GERMAN, ZoneOffset.UTC, Instant.EPOCH, "anna"), recordId);
    }

    private String subject(long entry) {
        return arrived.get(entry).row().subject();
    }

    private void hears(Kind kind, long entry, List<Long> records) {
        arrived.on(new LiveAudience(new LiveSignal(kind, entry, records), Set.of(), Set.of()));
    }
}
