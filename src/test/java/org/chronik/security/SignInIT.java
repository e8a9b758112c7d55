package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignInIT {

    private static final String RIGHT = "Ganz geheim 1";

    private final String login = "user-" + UUID.randomUUID();

    @Inject
    private UserService users;

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheLogin() {
        create();

        assertThat(signsIn(" " + login.toUpperCase(Locale.ROOT), RIGHT)).isTrue();
        assertThat(signsIn(login, RIGHT.toLowerCase(Locale.ROOT))).isFalse();
        assertThat(signsIn("nobody-" + login, RIGHT)).isFalse();
    }

    @Test
    void fromTheThirdWrongPasswordOnEachMakesTheNextTryWait() throws Exception {
        create();
        assertThat(signsIn(login, "falsch")).isFalse();
        assertThat(signsIn(login, "falsch")).isFalse();
        assertThat(waitOf()).isZero();

        assertThat(signsIn(login, "falsch")).isFalse();
        assertThat(waitOf()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2));
        waiting();
        assertThat(signsIn(login, RIGHT))
                .as("while it waits, no password is looked at")
                .isFalse();
        assertThat(Sql.number("select failed_attempts from app_user where login = ?", login))
                .as("nor counted")
                .isEqualTo(3);

        waited();
        assertThat(signsIn(login, "falsch")).isFalse();
        assertThat(waitOf()).isGreaterThan(Duration.ofSeconds(2)).isLessThanOrEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void theRightPasswordEndsTheCounting() throws Exception {
        create();
        for (int i = 0; i < 3; i++) {
            signsIn(login, "falsch");
        }
        waited();

        assertThat(signsIn(login, RIGHT)).isTrue();
        assertThat(Sql.number("select failed_attempts from app_user where login = ?", login))
                .isZero();
    }

    @Test
    void theHashIsSlowAndSalted() {
        create();
        String other = "other-" + UUID.randomUUID();
        As.nobody().does(() -> users.create(other, "Otto", "otto@firma.example", Role.READER, RIGHT));
        String hash = hash(login);

        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:").isNotEqualTo(hash(other));
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
        create();
        As self = As.user(login);

        assertThat(self.gets(() -> users.changePassword("falsch", "Neues Wort 2")))
                .isFalse();
        assertThat(signsIn(login, RIGHT)).isTrue();
        assertThat(self.gets(() -> users.changePassword(RIGHT, "Neues Wort 2"))).isTrue();
        assertThat(signsIn(login, "Neues Wort 2")).isTrue();
        assertThat(signsIn(login, RIGHT)).isFalse();
    }

    private long create() {
        return As.nobody()
                .gets(() -> users.create(login, "Udo Unbekannt", login + "@firma.example", Role.READER, RIGHT))
                .getId();
    }

    private boolean signsIn(String name, String password) {
        return As.nobody().gets(() -> users.signIn(name, password.toCharArray()).isPresent());
    }

    private Duration waitOf() {
        return As.nobody().gets(() -> users.waitOf(login));
    }

    private void waiting() throws Exception {
        Sql.run("update app_user set blocked_until = now() + interval '1 hour' where login = ?", login);
    }

    private void waited() throws Exception {
        Sql.run("update app_user set blocked_until = now() where login = ?", login);
    }

    private static String hash(String login) {
        return Sql.text("select password_hash from app_user where login = ?", login);
    }
}
