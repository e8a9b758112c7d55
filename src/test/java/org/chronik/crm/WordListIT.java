package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WordListIT {

    @Inject
    private CrmService service;

    @Inject
    private WordCount nightly;

    @Test
    void theWordsOfANoteAreKnownOnceItIsThere() {
        long note = Given.note(Given.order(), "Wärmepumpenkasten (grün),\nWärmepumpenkasten");

        assertThat(Sql.text("select words from crm_entry where id = ?", note)).isEqualTo("waermepumpenkasten gruen");
        assertThat(Sql.count("crm_word where word in ('waermepumpenkasten', 'gruen')"))
                .isEqualTo(2);
    }

    @Test
    void anEditedNoteHasItsNewWordsAndADeletedOneNone() {
        long note = Given.note(Given.order(), "Zirbenholzdecke");
        long version = Sql.number("select version from crm_entry where id = ?", note);
        As.user("anna").does(() -> service.editNote(note, version, Given.noteText("Zirbenholzboden")));

        assertThat(Sql.text("select words from crm_entry where id = ?", note)).isEqualTo("zirbenholzboden");
        assertThat(Sql.count("crm_word where word = 'zirbenholzboden'")).isOne();

        As.user("anna").does(() -> service.deleteNote(note));
        assertThat(Sql.text("select words from crm_entry where id = ?", note)).isEmpty();
    }

    @Test
    void theWordsOfAMailAreAmongThem() {
        Given.sentQuote();

        assertThat(Sql.count("crm_entry where mail_id is not null and words like '%kundenlink%'"))
                .isPositive();
    }

    @Test
    void atNightTheyAreCounted() {
        Given.note(Given.order(), "Ulmenfurnierkante");
        Given.note(Given.order(), "Ulmenfurnierkante und mehr");

        nightly.count();

        assertThat(Sql.number("select entries from crm_word where word = 'ulmenfurnierkante'"))
                .isEqualTo(2);
    }
}
