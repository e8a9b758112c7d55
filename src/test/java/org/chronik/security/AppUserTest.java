package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppUserTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final AppUser user = new AppUser("Anna", "Anna Kern", "anna@firma.example", Role.SALES, "hash");

    @Test
    void theLoginIsKeptInLowerCase() {
        assertThat(user.getLogin()).isEqualTo("anna");
    }

    @Test
    void twoMistakesAreFreeAndThenEachDoublesTheWait() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            user.failed(NOW);
            waits.add(user.blockedFor(NOW).toSeconds());
        }

        assertThat(waits).containsExactly(0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void howeverManyMistakesTheWaitIsAQuarterOfAnHour() {
        for (int i = 0; i < 10_000; i++) {
            user.failed(NOW);
        }

        assertThat(user.blockedFor(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitEnds() {
        for (int i = 0; i < 3; i++) {
            user.failed(NOW);
        }

        assertThat(user.blockedFor(NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(user.blockedFor(NOW.plusSeconds(2))).isZero();
    }

    @Test
    void aRightPasswordEndsTheCounting() {
        for (int i = 0; i < 5; i++) {
            user.failed(NOW);
        }
        user.succeeded();
        assertThat(user.blockedFor(NOW)).isZero();

        user.failed(NOW);
        user.failed(NOW);
        assertThat(user.blockedFor(NOW)).isZero();
    }

    @Test
    void readersDoNotWrite() {
        assertThat(Role.values()).filteredOn(Role::writes).containsExactly(Role.ADMIN, Role.SALES);
    }
}
