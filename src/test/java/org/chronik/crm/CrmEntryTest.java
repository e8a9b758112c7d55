package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.chronik.container.Refusal;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.records.Stored;
import org.chronik.security.Actor;
import org.junit.jupiter.api.Test;

class CrmEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Actor ANNA = new Actor(Actor.Kind.USER, 7L, "Anna Kern");
    private static final Actor BERND = new Actor(Actor.Kind.USER, 8L, "Bernd Öztürk");
    private static final RecordRef CUSTOMER = new RecordRef(1, RecordType.CUSTOMER, "k1", 1);
    private static final RecordRef QUOTE = new RecordRef(2, RecordType.QUOTE, "o736", 1);
    private static final RecordRef FOREIGN = new RecordRef(4, RecordType.ORDER, "n202600001", 3);

    @Test
    void aDocumentsCustomerIsLinkedTooAndEachOnce() {
        assertThat(entry(QUOTE).getRecordIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(entry(CUSTOMER).getRecordIds()).containsExactly(1L);
        assertThat(entry(QUOTE, CUSTOMER, QUOTE, FOREIGN).getRecordIds()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void theFirstRecordsCustomerIsTheMainOne() {
        assertThat(entry(FOREIGN, QUOTE).getCustomerId()).isEqualTo(3);
        assertThat(entry(QUOTE, FOREIGN).getCustomerId()).isEqualTo(1);
    }

    @Test
    void theFirstLineIsTheSubject() {
        CrmEntry entry = entry(QUOTE);
        entry.write(note("  \n Herr Maier \nwill früher liefern"));

        assertThat(entry.getText()).isEqualTo("Herr Maier \nwill früher liefern");
        assertThat(entry.getSubject()).isEqualTo("Herr Maier ");
    }

    @Test
    void aLongFirstLineIsCutBetweenCharacters() {
        CrmEntry entry = entry(QUOTE);
        entry.write(note("😀".repeat(300)));

        assertThat(entry.getSubject()).isEqualTo("😀".repeat(199) + "…");
        assertThat(entry.getText()).hasSize(600);
    }

    @Test
    void anEmptyNoteSaysWhatItsTypeSays() {
        CrmEntry entry = entry(QUOTE);
        entry.write(note(""));
        assertThat(entry.getSubject()).isEmpty();
        entry.write(note(null));
        assertThat(entry.getText()).isEmpty();
    }

    @Test
    void itHappenedNowUnlessItsAuthorSaysOtherwise() {
        CrmEntry entry = entry(QUOTE);
        entry.write(note("jetzt"));
        assertThat(entry.getOccurredAt()).isEqualTo(NOW);

        entry.write(new NoteText("CALL_IN", "gestern", NOW.minusSeconds(86_400), null));
        assertThat(entry.getOccurredAt()).isEqualTo(NOW.minusSeconds(86_400));
        assertThat(entry.getRecordedAt()).isEqualTo(NOW);
    }

    @Test
    void pinnedTwiceIsPinnedOnce() {
        CrmEntry entry = entry(QUOTE);
        entry.stick(ANNA, NOW);
        entry.stick(BERND, NOW.plusSeconds(60));

        assertThat(entry.isSticky()).isTrue();
        assertThat(entry.getStickyBy()).isEqualTo("Anna Kern");
        assertThat(entry.getStickyAt()).isEqualTo(NOW);
        entry.unstick();
        entry.unstick();
        assertThat(entry.isSticky()).isFalse();
        assertThat(entry.getStickyBy()).isNull();
    }

    @Test
    void deletedItIsUnpinnedAndSaysNothing() {
        CrmEntry entry = entry(QUOTE);
        entry.write(note("streng geheim"));
        entry.stick(ANNA, NOW);
        assertThat(entry.isDeleted()).isFalse();
        CrmEntryRevision before = entry.delete(ANNA, NOW);

        assertThat(before.getText()).isEqualTo("streng geheim");
        assertThat(entry.isDeleted()).isTrue();
        assertThat(entry.isSticky()).isFalse();
        assertThat(entry.getText() + entry.getSubject()).isEmpty();
        assertThatThrownBy(() -> entry.stick(ANNA, NOW)).is(Refusal.by("entry.refused.deleted"));
        assertThatThrownBy(() -> entry.requireEditableBy(ANNA, true, false)).is(Refusal.by("entry.refused.deleted"));
    }

    @Test
    void itsAuthorAndAdministratorsEditANoteAndNobodyAnAutomaticEntry() {
        CrmEntry entry = entry(QUOTE);

        assertThatCode(() -> entry.requireEditableBy(ANNA, false, false)).doesNotThrowAnyException();
        assertThatCode(() -> entry.requireEditableBy(BERND, true, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> entry.requireEditableBy(BERND, false, false)).is(Refusal.by("entry.refused.foreign"));
        assertThatThrownBy(() -> entry.requireEditableBy(ANNA, true, true)).is(Refusal.by("entry.refused.automatic"));
    }

    @Test
    void theLongestNoteHasAHundredThousandCharacters() {
        assertThatCode(() -> note("x".repeat(100_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> note("x".repeat(100_001))).is(Refusal.by("note.refused.long"));
    }

    private static CrmEntry entry(RecordRef... records) {
        return Stored.as(9, new CrmEntry("CALL_IN", ANNA, NOW, "note:x", List.of(records)));
    }

    private static NoteText note(String text) {
        return new NoteText("CALL_IN", text, null, null);
    }
}
