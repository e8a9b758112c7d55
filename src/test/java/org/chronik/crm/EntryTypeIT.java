package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators keep the types of a note; old entries keep theirs. */
@ArquillianTest
class EntryTypeIT {

    private static final As ADMIN = As.user("admin");

    @Inject
    private EntryTypeService service;

    @Inject
    private CrmService crm;

    @AfterEach
    void allDeliveredTypesCanBePickedAgain() {
        ADMIN.does(() -> service.restore("FAIR"));
    }

    @Test
    void aNewTypeComesLastAndCanBePicked() {
        String code = add("Montage");

        assertThat(codes()).endsWith(code);
        long entry = write(Given.customer(), code);
        assertThat(Sql.text("select type_code from crm_entry where id = ?", entry))
                .isEqualTo(code);
    }

    @Test
    void aRetiredTypeCannotBePickedButStaysOnOldEntries() {
        RecordRef customer = Given.customer();
        long entry = write(customer, "FAIR");
        ADMIN.does(() -> service.retire("FAIR"));

        assertThatThrownBy(() -> write(customer, "FAIR"))
                .isInstanceOf(Refused.class)
                .hasMessage("note.refused.type");
        As.user("anna").does(() -> crm.editNote(entry, version(entry), new NoteText("FAIR", "anders", null, null)));
        assertThat(Sql.text("select text from crm_entry where id = ?", entry)).isEqualTo("anders");
    }

    @Test
    void aTypeMovesPastItsNeighbourAmongThoseThatCanBePicked() {
        String first = add("Erster");
        String between = add("Dazwischen");
        String second = add("Zweiter");
        ADMIN.does(() -> service.retire(between));

        ADMIN.does(() -> service.moveUp(second));
        assertThat(codes()).containsSubsequence(second, first);

        ADMIN.does(() -> service.moveDown(second));
        assertThat(codes()).containsSubsequence(first, second).endsWith(second);
    }

    @Test
    void twoTypesCannotBeTakenForEachOther() {
        String code = add("Doppelt");
        String label = Sql.text("select label_de from crm_type where code = ?", code);

        assertThatThrownBy(
                        () -> ADMIN.does(() -> service.add(new EntryTypeText(label, "other", EntryType.Family.NOTE))))
                .isInstanceOf(Refused.class)
                .hasMessage("type.refused.exists");
        ADMIN.does(() ->
                service.change(code, typeVersion(code), new EntryTypeText(label, "new label", EntryType.Family.CALL)));
        assertThat(Sql.text("select family from crm_type where code = ?", code)).isEqualTo("CALL");
    }

    @Test
    void theAutomaticTypesAreNobodys() {
        assertThat(codes()).doesNotContain(EntryKind.QUOTE_SENT.name());
        assertThatThrownBy(() -> ADMIN.does(() -> service.retire(EntryKind.QUOTE_SENT.name())))
                .hasRootCauseInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "lena"})
    void nobodyElseKeepsThem(String login) {
        assertThatThrownBy(() -> As.user(login).does(() -> service.retire("OTHER")))
                .isInstanceOf(EJBAccessException.class);
    }

    private String add(String name) {
        String label = name + " " + UUID.randomUUID();
        ADMIN.does(() -> service.add(new EntryTypeText(label, label, EntryType.Family.NOTE)));
        return Sql.text("select code from crm_type where label_de = ?", label);
    }

    private long write(RecordRef record, String type) {
        NoteText note = new NoteText(type, "Text", null, null);
        return As.user("anna").gets(() -> crm.addNote(record, note, false, UUID.randomUUID()));
    }

    @Test
    void ofTwoWhoRenameATypeTheSecondSeesThatTheFirstWasThere() {
        String code = add("Umstritten");
        long seen = typeVersion(code);
        String label = "Erste " + UUID.randomUUID();
        ADMIN.does(() -> service.change(code, seen, new EntryTypeText(label, label, EntryType.Family.NOTE)));

        EntryTypeText second = new EntryTypeText("Zweite " + label, "Second " + label, EntryType.Family.NOTE);
        assertThatThrownBy(() -> ADMIN.does(() -> service.change(code, seen, second)))
                .is(Refusal.by("record.refused.changed"));
        assertThat(Sql.text("select label_de from crm_type where code = ?", code))
                .isEqualTo(label);
    }

    private static long typeVersion(String code) {
        return Sql.number("select version from crm_type where code = ?", code);
    }

    private static long version(long entry) {
        return Sql.number("select version from crm_entry where id = ?", entry);
    }

    private List<String> codes() {
        return ADMIN.gets(() -> service.all()).stream().map(EntryType::getCode).toList();
    }
}
