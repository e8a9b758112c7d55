package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.crm.CrmService;
import org.chronik.crm.EntryDefinition;
import org.chronik.crm.EntryRow;
import org.chronik.crm.NoteText;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever way rows are read, it finds what an evaluation in memory finds, in the same order. */
@ArquillianTest
class ListPlanIT {

    private static final String[] WORDS =
            ("Lieferfenster Liefertermin Fenster fenster, Größe GROESSE o736-2 31.12.2019 (Termin) a@b.at"
                            + " 1.234,50 und un u e-mail Straße ss ?? - жук ёлка 12 x!y %_% C++ \"Zitat\" O'Neill 😀lach "
                            + "lang".repeat(60))
                    .split(" ");
    private static final List<String> ORDERS = List.of("recorded", "happened", "author", "type", "customer", "sticky");
    private static final int PAGE = 7;

    @Inject
    private PlannedReader reader;

    @Inject
    private CrmService service;

    private final Random random = new Random(736);
    private final ListDefinition<EntryRow> list = EntryDefinition.get();

    @BeforeEach
    void entries() {
        if (Sql.count("crm_entry where text like '%Lieferfenster%'") == 0) {
            List<RecordRef> records = List.of(Given.customer(), Given.quote(), Given.quote(), Given.order());
            for (int i = 0; i < 120; i++) {
                RecordRef record = records.get(random.nextInt(records.size()));
                String type = List.of("CALL_IN", "CALL_OUT", "MEETING").get(random.nextInt(3));
                Instant happened = Instant.now().minus(random.nextInt(14), ChronoUnit.DAYS);
                NoteText note = new NoteText(type, text(), happened, null);
                As.user(random.nextBoolean() ? "anna" : "bernd")
                        .gets(() -> service.addNote(record, note, random.nextInt(5) == 0, UUID.randomUUID()));
            }
        }
    }

    private String text() {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }

    @Test
    void everyWayFindsTheSame() throws SQLException {
        List<KnownEntry> known = KnownEntry.all();
        for (int i = 0; i < 150; i++) {
            if (i % 20 == 0) {
                // How frequent words are decides the way, and may be wrong
                Sql.run("update crm_word set entries = floor(random() * ?)", random.nextInt(3) * 100);
                Sql.run("analyze crm_entry");
            }
            AskedOfEntries asked = AskedOfEntries.random(random, known, 3);
            ListLimits limits = new ListLimits(random.nextInt(3) * 50, 1 + random.nextInt(3) * 40);
            String sort = ORDERS.get(random.nextInt(ORDERS.size()));
            boolean down = random.nextBoolean();
            List<Long> expected =
                    sorted(sort, down, known.stream().filter(asked.memory()).toList());
            String what = asked.said() + " by " + sort + (down ? " down" : " up") + " " + limits;

            assertThat(read(asked.sql(), sort, down, limits, null)).as(what).isEqualTo(expected);
            assertThat(read(asked.sql(), sort, down, limits, ListCursor.END))
                    .as("from the end: " + what)
                    .isEqualTo(expected);
            assertThat(As.user("lena")
                            .gets(() -> reader.count(list, request(asked.sql(), sort, down, null), 20, limits)))
                    .as(what)
                    .isEqualTo(Math.min(21, expected.size()));
        }
    }

    @Test
    void aMailIsFoundByWhatItSaysLetterByLetter() {
        Given.sentQuote();
        List<KnownEntry> known = KnownEntry.all();
        KnownEntry mail = known.stream()
                .filter(entry -> entry.type().equals("QUOTE_SENT"))
                .findFirst()
                .orElseThrow();
        String subject = mail.text().lines().findFirst().orElseThrow();
        AskedOfEntries asked = AskedOfEntries.of("text", "==\"" + subject + "\"*");
        List<Long> expected =
                sorted("recorded", true, known.stream().filter(asked.memory()).toList());

        assertThat(expected).contains(mail.id());
        assertThat(read(asked.sql(), "recorded", true, ListLimits.MEASURED, null))
                .isEqualTo(expected);
    }

    private List<Long> sorted(String sort, boolean down, List<KnownEntry> entries) {
        List<Long> ids = entries.stream().map(KnownEntry::id).toList();
        List<String> by = new ArrayList<>(list.column(sort).sort().by());
        by.add("e.id");
        String direction = down ? " desc" : "";
        return Sql.column("select e.id from crm_entry e join customer c on c.id = e.customer_id order by "
                        + String.join(direction + ", ", by) + direction)
                .stream()
                .map(Long.class::cast)
                .filter(ids::contains)
                .toList();
    }

    /** All pages, one after the other; from the end backwards. */
    private List<Long> read(RowFilter filter, String sort, boolean down, ListLimits limits, ListCursor from) {
        List<Long> all = new ArrayList<>();
        ListCursor cursor = from;
        do {
            ListRequest request = request(filter, sort, down, cursor);
            ListPage<EntryRow> page = As.user("lena").gets(() -> reader.page(list, request, limits));
            List<Long> ids =
                    new ArrayList<>(page.rows().stream().map(EntryRow::id).toList());
            if (from != null) {
                Collections.reverse(ids);
            }
            all.addAll(ids);
            cursor = from == null ? page.older() : page.newer();
        } while (cursor != null);
        if (from != null) {
            Collections.reverse(all);
        }
        return all;
    }

    private static ListRequest request(RowFilter filter, String sort, boolean down, ListCursor cursor) {
        return new ListRequest(sort, down, filter, cursor, PAGE);
    }
}
