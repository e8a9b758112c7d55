package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user changes of his own account. */
@ArquillianTest
class OwnAccountIT {

    private static final String OLD = "langes Wort 12";
    private static final String NEW = "ein anderes 34";

    @Inject
    private UserAdminService administration;

    @Inject
    private UserService users;

    private String login;

    @BeforeEach
    void somebodyNew() {
        login = UUID.randomUUID().toString();
        As.user("admin").does(() -> administration.add(login, "Eva Probe", "eva@firma.example", Role.READER, OLD));
    }

    @Test
    void whatIsPreferredIsKept() {
        assertThat(users.byLogin(login)).get().matches(AppUser::isSingleKeys);

        As.user(login).does(() -> users.prefer("en", "Pacific/Honolulu", false));

        assertThat(users.byLogin(login)).get().satisfies(user -> {
            assertThat(user.getLanguage()).isEqualTo("en");
            assertThat(user.getZone()).isEqualTo("Pacific/Honolulu");
            assertThat(user.isSingleKeys()).isFalse();
        });
    }

    @Test
    void theOldPasswordOpensTheWayToANewOne() {
        assertThat(As.user(login).gets(() -> users.changePassword(OLD, NEW))).isTrue();

        assertThat(users.signIn(login, NEW.toCharArray())).isPresent();
    }

    @Test
    void wrongOldPasswordsAreCounted() {
        for (int i = 0; i < 3; i++) {
            assertThat(As.user(login).gets(() -> users.changePassword("falsch", NEW)))
                    .isFalse();
        }

        assertThatThrownBy(() -> As.user(login).gets(() -> users.changePassword(OLD, NEW)))
                .isInstanceOf(Refused.class)
                .hasMessage("login.wait");
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> As.user(login).gets(() -> users.changePassword(OLD, "kurz")))
                .isInstanceOf(Refused.class)
                .hasMessage("password.refused.short");
        assertThat(users.signIn(login, OLD.toCharArray())).isPresent();
    }
}
