package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Refusal;
import org.chronik.container.Sql;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavedFilterServiceIT {

    private static final String CALLS = "type:\"CALL_IN\"";
    private static final String MARCH = "recorded:2019-03";

    @Inject
    private SavedFilterService filters;

    private String list;

    @BeforeEach
    void listThatNoOtherTestHas() {
        list = UUID.randomUUID().toString().substring(0, 20);
    }

    @Test
    void aReaderHasHisOwnByName() {
        save("lena", "Übrige", CALLS);
        save("lena", " Anrufe März ", MARCH);
        save("anna", "Anrufe März", CALLS);

        assertThat(seenBy("lena"))
                .extracting(SavedFilterRow::name, SavedFilterRow::line, SavedFilterRow::own)
                .containsExactly(tuple("Anrufe März", MARCH, true), tuple("Übrige", CALLS, true));
    }

    @Test
    void anAdministratorSharesWithAll() {
        SavedFilterRow calls = saved("admin", "Anrufe", CALLS);
        As.user("admin").does(() -> filters.share(calls.id(), calls.version(), true));

        assertThat(seenBy("lena")).singleElement().satisfies(shared -> {
            assertThat(shared.own()).isFalse();
            assertThat(shared.shared()).isTrue();
        });
        SavedFilterRow shared = seenBy("admin").get(0);
        As.user("admin").does(() -> filters.share(shared.id(), shared.version(), false));
        assertThat(seenBy("lena")).isEmpty();
    }

    @Test
    void nobodyElseShares() {
        SavedFilterRow own = saved("anna", "Anrufe", CALLS);

        assertThatThrownBy(() -> As.user("anna").does(() -> filters.share(own.id(), own.version(), true)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("admin").does(() -> filters.share(own.id(), own.version(), true)))
                .is(Refusal.by("saved.refused.owner"));
    }

    @Test
    void onlyItsOwnerChangesIt() {
        SavedFilterRow own = saved("anna", "Anrufe", CALLS);

        assertThatThrownBy(() -> As.user("bernd").does(() -> filters.rename(own.id(), own.version(), "Meins")))
                .is(Refusal.by("saved.refused.owner"));
        assertThatThrownBy(() -> As.user("bernd").does(() -> filters.update(own.id(), own.version(), MARCH, null)))
                .is(Refusal.by("saved.refused.owner"));
        assertThatThrownBy(() -> As.user("bernd").does(() -> filters.delete(own.id(), own.version())))
                .is(Refusal.by("saved.refused.owner"));
        assertThatThrownBy(() -> As.user("bernd").does(() -> filters.open(list, own.id())))
                .is(Refusal.by("saved.refused.gone"));
        assertThat(seenBy("anna")).containsExactly(own);
    }

    @Test
    void itIsRenamedUpdatedAndDeleted() {
        SavedFilterRow own = saved("anna", "Anrufe", CALLS);
        As.user("anna").does(() -> filters.rename(own.id(), own.version(), "Anrufe März"));
        As.user("anna").does(() -> filters.update(own.id(), own.version() + 1, MARCH, "-author"));
        assertThat(seenBy("anna")).singleElement().satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("Anrufe März");
            assertThat(changed.line()).isEqualTo(MARCH);
            assertThat(changed.sort()).isEqualTo("-author");
        });
        assertThatThrownBy(() -> As.user("anna").does(() -> filters.delete(own.id(), own.version())))
                .is(Refusal.by("record.refused.changed"));

        As.user("anna").does(() -> filters.delete(own.id(), own.version() + 2));
        assertThat(seenBy("anna")).isEmpty();
        assertThatThrownBy(() -> As.user("anna").does(() -> filters.delete(own.id(), own.version() + 2)))
                .is(Refusal.by("saved.refused.gone"));
    }

    @Test
    void aNameIsOneAndNotTaken() {
        save("anna", "Anrufe", CALLS);
        SavedFilterRow other = saved("anna", "Andere", CALLS);

        assertThatThrownBy(() -> save("anna", "Anrufe ", MARCH)).is(Refusal.by("saved.refused.exists"));
        assertThatThrownBy(() -> save("anna", " ", MARCH)).is(Refusal.by("saved.refused.name"));
        assertThatThrownBy(() -> save("anna", "x".repeat(81), MARCH)).is(Refusal.by("saved.refused.name"));
        assertThatThrownBy(() -> save("anna", "Nichts", "")).is(Refusal.by("saved.refused.nothing"));
        assertThatThrownBy(() -> save("anna", "Lang", "x".repeat(4001))).is(Refusal.by("saved.refused.long"));
        assertThatThrownBy(() -> As.user("anna").does(() -> filters.rename(other.id(), other.version(), "Anrufe")))
                .is(Refusal.by("saved.refused.exists"));
        As.user("anna").does(() -> filters.rename(other.id(), other.version(), "Andere"));
        save("anna", "ß".repeat(80), MARCH);
        assertThat(seenBy("anna")).hasSize(3);
    }

    @Test
    void ofTwoWhoTakeANameAtTheSameMomentOneIsTold() {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<String>> told = Stream.of(CALLS, MARCH)
                .map(line -> As.user("anna").starts(() -> {
                    together.await();
                    return answer(line);
                }))
                .toList();

        assertThat(told.stream().map(As::result)).containsExactlyInAnyOrder("saved", "saved.refused.exists");
        assertThat(Sql.count("saved_filter where list = ?", list)).isEqualTo(1);
    }

    private String answer(String line) {
        try {
            filters.save(list, "Anrufe", line, null);
            return "saved";
        } catch (Refused e) {
            return e.key();
        }
    }

    @Test
    void aListOpensWithOneAsLongAsItIsSeen() {
        SavedFilterRow shared = saved("admin", "Anrufe", CALLS);
        As.user("admin").does(() -> filters.share(shared.id(), shared.version(), true));
        As.user("lena").does(() -> filters.open(list, shared.id()));

        assertThat(As.user("lena").gets(() -> filters.opening(list)))
                .map(SavedFilterRow::line)
                .contains(CALLS);
        assertThat(seenBy("lena")).singleElement().matches(SavedFilterRow::first);
        assertThat(As.user("admin").gets(() -> filters.opening(list))).isEmpty();

        As.user("admin").does(() -> filters.share(shared.id(), shared.version() + 1, false));
        assertThat(As.user("lena").gets(() -> filters.opening(list))).isEmpty();

        As.user("admin").does(() -> filters.share(shared.id(), shared.version() + 2, true));
        As.user("lena").does(() -> filters.openWithout(list));
        assertThat(As.user("lena").gets(() -> filters.opening(list))).isEmpty();
        As.user("lena").does(() -> filters.open(list, shared.id()));
        As.user("admin").does(() -> filters.delete(shared.id(), shared.version() + 3));
        assertThat(As.user("lena").gets(() -> filters.opening(list))).isEmpty();
    }

    private void save(String login, String name, String line) {
        As.user(login).does(() -> filters.save(list, name, line, null));
    }

    private SavedFilterRow saved(String login, String name, String line) {
        save(login, name, line);
        return seenBy(login).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<SavedFilterRow> seenBy(String login) {
        return As.user(login).gets(() -> filters.all(list));
    }
}
