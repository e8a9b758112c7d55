package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chronik.security.Actor;
import org.chronik.web.ListCursor;
import org.chronik.web.ListPage;
import org.junit.jupiter.api.Test;

class EntryNewsTest {

    private static final Instant NOON = Instant.parse("2019-03-15T11:00:00Z");

    @Test
    void whatIsNewerComesToTheTop() {
        EntryNews news = EntryNews.of(List.of(row(2), row(1)), List.of(row(4), row(3)), 50);
        assertThat(ids(news.rows())).containsExactly(4L, 3L);
        assertThat(news.joinedPlaces()).isEqualTo("0,1");
        assertThat(ids(news.all())).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void whatWasRecordedEarlierAndCommittedLaterComesBetween() {
        EntryNews news = EntryNews.of(List.of(row(4), row(1)), List.of(row(5), row(3)), 50);
        assertThat(ids(news.all())).containsExactly(5L, 4L, 3L, 1L);
        assertThat(news.joinedPlaces()).isEqualTo("0,2");
    }

    @Test
    void whatIsThereAlreadyIsNoNews() {
        EntryNews news = EntryNews.of(List.of(row(2), row(1)), List.of(row(2)), 50);
        assertThat(news.rows()).isEmpty();
        assertThat(news.joinedPlaces()).isEmpty();
    }

    @Test
    void aFullPageGoesOnWhereItNowEnds() {
        EntryNews news = EntryNews.of(List.of(row(4), row(3), row(2)), List.of(row(5), row(1)), 3);
        assertThat(ids(news.rows())).containsExactly(5L);
        ListPage<EntryRow> page = news.page(new ListPage<>(List.of(row(4), row(3), row(2)), null, null));
        assertThat(ids(page.rows())).containsExactly(5L, 4L, 3L);
        assertThat(page.older())
                .isEqualTo(new ListCursor(List.of(row(3).recordedAt().atOffset(ZoneOffset.UTC)), 3, false));
    }

    @Test
    void aPageWithRoomEndsWhereItEnded() {
        EntryNews news = EntryNews.of(List.of(row(1)), List.of(row(2)), 3);
        assertThat(news.page(new ListPage<>(List.of(row(1)), null, null)).older())
                .isNull();
    }

    private static List<Long> ids(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::id).toList();
    }

    /** The later recorded, the greater its number. */
    private static EntryRow row(long id) {
        Instant at = NOON.plusSeconds(id);
        return new EntryRow(
                id,
                at,
                at,
                Actor.Kind.USER,
                "Anna",
                "OTHER",
                EntryType.Family.NOTE,
                "Sonstiges",
                "Other",
                "k1",
                "Kunde",
                List.of(),
                "",
                "",
                null,
                false,
                null,
                null,
                0,
                null,
                null,
                false);
    }
}
