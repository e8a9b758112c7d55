package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Refusal;
import org.chronik.container.Sabotage;
import org.chronik.container.Sql;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NotesIT {

    @Inject
    private CrmService service;

    @Inject
    private CrmEntryQuery entries;

    @Test
    void aNoteIsOnceInEveryRecordThatItIsLinkedTo() {
        RecordRef order = Given.order();
        long note = Given.note(order, "Herr Maier\nwill früher liefern lassen");

        assertThat(Sql.column("select record_id from crm_entry_link where entry_id = ?", note))
                .containsExactlyInAnyOrder(order.id(), order.customerId());
        assertThat(Sql.text("select subject from crm_entry where id = ?", note)).isEqualTo("Herr Maier");
    }

    @Test
    void whatANoteSaidBeforeStaysReadable() {
        long note = Given.note(Given.order(), "erste Fassung");
        Object recorded = Sql.value("select recorded_at from crm_entry where id = ?", note);
        Instant yesterday = Instant.parse("2026-01-02T13:00:00Z");
        edit("anna", note, new NoteText("MEETING", "zweite Fassung", yesterday, null));
        edit("admin", note, Given.noteText("dritte Fassung"));

        List<CrmEntryRevision> history = As.user("lena").gets(() -> entries.history(note));
        assertThat(history).extracting(CrmEntryRevision::getText).containsExactly("zweite Fassung", "erste Fassung");
        assertThat(history).extracting(CrmEntryRevision::getReplacedBy).containsExactly("Ada Winkler", "Anna Kern");
        assertThat(history).extracting(CrmEntryRevision::getTypeCode).containsExactly("MEETING", "CALL_IN");
        assertThat(Sql.value("select recorded_at from crm_entry where id = ?", note))
                .as("the date of entry is never edited")
                .isEqualTo(recorded);
    }

    @Test
    void onlyTheAuthorAndAdministratorsEditAndDelete() {
        long note = Given.note(Given.order(), "von Anna");

        assertThatThrownBy(() -> edit("bernd", note, Given.noteText("von Bernd")))
                .is(Refusal.by("entry.refused.foreign"));
        assertThatThrownBy(() -> delete("bernd", note)).is(Refusal.by("entry.refused.foreign"));
        assertThat(Sql.text("select text from crm_entry where id = ?", note)).isEqualTo("von Anna");
        assertThatCode(() -> delete("admin", note)).doesNotThrowAnyException();
    }

    @Test
    void aDeletedNoteLeavesOneLine() {
        long note = Given.note(Given.order(), "streng geheim");
        delete("anna", note);
        CrmEntry left = As.user("lena").gets(() -> entries.entry(note));

        assertThat(left.isDeleted()).isTrue();
        assertThat(left.getText() + left.getSubject()).isEmpty();
        assertThat(Sql.text("select text_fold from crm_entry where id = ?", note))
                .isEmpty();
        assertThat(Sql.text("select deleted_by from crm_entry where id = ?", note))
                .isEqualTo("Anna Kern");
        assertThat(As.user("admin").gets(() -> entries.history(note)))
                .extracting(CrmEntryRevision::getText)
                .containsExactly("streng geheim");
        assertThatThrownBy(() -> edit("anna", note, Given.noteText("doch"))).is(Refusal.by("entry.refused.deleted"));
        assertThatThrownBy(() -> delete("admin", note)).is(Refusal.by("entry.refused.deleted"));
    }

    @Test
    void automaticEntriesCannotBeEdited() {
        RecordRef quote = Given.sentQuote();
        long entry = Sql.number("select entry_id from crm_entry_link where record_id = ?", quote.id());

        assertThatThrownBy(() -> edit("admin", entry, Given.noteText("anders")))
                .is(Refusal.by("entry.refused.automatic"));
        assertThatThrownBy(() -> delete("admin", entry)).is(Refusal.by("entry.refused.automatic"));
    }

    @Test
    void anOldStateIsNotOverwritten() {
        long note = Given.note(Given.order(), "erste Fassung");
        long seen = version(note);
        edit("anna", note, Given.noteText("zweite Fassung"));

        assertThatThrownBy(() -> As.user("admin").does(() -> service.editNote(note, seen, Given.noteText("dritte"))))
                .is(Refusal.by("record.refused.changed"));
        assertThat(Sql.text("select text from crm_entry where id = ?", note)).isEqualTo("zweite Fassung");
    }

    @Test
    void theSameDraftIsSavedOnce() {
        RecordRef order = Given.order();
        UUID draft = UUID.randomUUID();
        long first = save(order, draft);

        assertThat(save(order, draft)).isEqualTo(first);
        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isEqualTo(1);
    }

    @Test
    void whatWasAddedToADraftBeforeItWasSentAgainIsThere() {
        RecordRef order = Given.order();
        UUID draft = UUID.randomUUID();
        long first = save(order, draft);
        NoteText more = Given.noteText("Text\nund noch ein Satz");

        assertThat(As.user("anna").gets(() -> service.addNote(order, more, true, draft)))
                .isEqualTo(first);
        assertThat(Sql.text("select text || ' ' || sticky from crm_entry where id = ?", first))
                .isEqualTo("Text\nund noch ein Satz true");
        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isOne();
    }

    @Test
    void theSameDraftIsSavedOnceHoweverManyComeAtTheSameMoment() {
        RecordRef order = Given.order();
        UUID draft = UUID.randomUUID();
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Long>> saved = IntStream.range(0, 8)
                .mapToObj(i -> As.user("anna").starts(() -> {
                    together.await();
                    return service.addNote(order, Given.noteText("einmal"), false, draft);
                }))
                .toList();

        assertThat(saved.stream().map(As::result).distinct()).hasSize(1);
        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isEqualTo(1);
    }

    @Test
    void theSameLinkIsSavedOnceAndNothingAddedToItIsDroppedUnseen() {
        RecordRef order = Given.order();
        RecordRef other = Given.quote();
        UUID draft = UUID.randomUUID();
        As anna = As.user("anna");
        anna.does(() -> service.linkRecords(order, other, null, "", draft));
        anna.does(() -> service.linkRecords(order, other, null, "", draft));

        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isEqualTo(1);
        assertThatThrownBy(() -> anna.does(() -> service.linkRecords(order, other, null, "und warum", draft)))
                .is(Refusal.by("link.refused.saved"));
    }

    @Test
    void onlyTypesOfNotesCanBePicked() {
        assertThat(List.of("QUOTE_SENT", "RECORDS_LINKED", "NO_SUCH_TYPE")).allSatisfy(this::cannotBePicked);
    }

    private void cannotBePicked(String type) {
        RecordRef order = Given.order();
        assertThatThrownBy(() -> As.user("anna")
                        .does(() -> service.addNote(
                                order, new NoteText(type, "so nicht", null, null), false, UUID.randomUUID())))
                .is(Refusal.by("note.refused.type"));
        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isZero();
    }

    @Test
    void aNoteThatFailsIsNotThere() {
        assertThat(Sabotage.How.values()).allSatisfy(this::leavesNothing);
    }

    private void leavesNothing(Sabotage.How how) {
        RecordRef order = Given.order();
        assertThatThrownBy(() -> As.user("anna")
                        .does(() -> Sabotage.of(
                                EntryRecorded.class,
                                how,
                                () -> service.addNote(order, Given.noteText("weg"), true, UUID.randomUUID()))))
                .isInstanceOf(RuntimeException.class);
        assertThat(Sql.count("crm_entry where customer_id = ?", order.customerId()))
                .isZero();
        assertThat(Sql.count("crm_entry_link where customer_id = ?", order.customerId()))
                .isZero();
    }

    private long save(RecordRef record, UUID draft) {
        return As.user("anna").gets(() -> service.addNote(record, Given.noteText("einmal"), false, draft));
    }

    private void edit(String login, long note, NoteText text) {
        As.user(login).does(() -> service.editNote(note, version(note), text));
    }

    private void delete(String login, long note) {
        As.user(login).does(() -> service.deleteNote(note));
    }

    private static long version(long note) {
        return Sql.number("select version from crm_entry where id = ?", note);
    }
}
