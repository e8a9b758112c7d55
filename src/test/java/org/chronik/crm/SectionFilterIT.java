package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A section shows one kind of a record's entries, and says how many there are of each. */
@ArquillianTest
class SectionFilterIT {

    @Inject
    private SectionQuery sections;

    @Inject
    private CrmService service;

    private final SectionFilter filter = new SectionFilter();
    private RecordRef quote;
    private long call;
    private long meeting;

    @BeforeEach
    void aQuoteWithEntriesOfSeveralKinds() {
        quote = Given.sentQuote();
        call = Given.note(quote, "Anruf");
        meeting = As.user("bernd")
                .gets(() ->
                        service.addNote(quote, new NoteText("MEETING", "Termin", null, null), true, UUID.randomUUID()));
    }

    @Test
    void withoutAFilterAllAreThere() {
        EntrySection all = section();
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.pinned()).extracting(EntryRow::id).containsExactly(meeting);
        assertThat(all.others()).hasSize(2);
    }

    @Test
    void whatPeopleWroteIsToldFromWhatWasRecorded() {
        filter.setOrigin(EntryOrigin.AUTOMATIC);
        assertThat(section().others()).extracting(EntryRow::type).containsExactly("QUOTE_SENT");
        assertThat(section().pinned()).isEmpty();

        filter.setOrigin(EntryOrigin.PEOPLE);
        assertThat(section().total()).isEqualTo(2);
    }

    @Test
    void oneTypeOfOneAuthor() {
        filter.setType("CALL_IN");
        assertThat(section().others()).extracting(EntryRow::id).containsExactly(call);
        assertThat(section().pinned()).isEmpty();

        filter.setAuthor(author("Bernd"));
        assertThat(section().total()).isZero();
        assertThat(section().isThere())
                .as("the section stays, to take the filter back")
                .isTrue();
    }

    @Test
    void eachKindIsCountedAmongWhatTheOtherFiltersLetThrough() {
        assertThat(facets().types(filter)).containsOnlyKeys("CALL_IN", "MEETING", "QUOTE_SENT");
        assertThat(facets().origins(filter))
                .containsEntry(EntryOrigin.PEOPLE, 2)
                .containsEntry(EntryOrigin.AUTOMATIC, 1);

        filter.setAuthor(author("Bernd"));
        assertThat(facets().types(filter)).containsOnlyKeys("MEETING");
        assertThat(facets().authors(filter)).containsEntry(author("Bernd"), 1).hasSize(2);
    }

    @Test
    void aDeletedNoteIsNotCounted() {
        As.user("anna").does(() -> service.deleteNote(call));
        assertThat(facets().types(filter)).doesNotContainKey("CALL_IN");
    }

    private EntrySection section() {
        return As.user("lena").gets(() -> sections.section(quote.id(), filter, false, false));
    }

    private SectionFacets facets() {
        return As.user("lena").gets(() -> sections.facets(quote.id()));
    }

    private String author(String name) {
        return facets().counts().stream()
                .filter(count -> count.authorName().startsWith(name))
                .findFirst()
                .orElseThrow()
                .author();
    }
}
