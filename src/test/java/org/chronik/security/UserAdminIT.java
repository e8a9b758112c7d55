package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.chronik.container.As;
import org.chronik.container.Refusal;
import org.chronik.container.SignedInVisitor;
import org.chronik.container.Sql;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators keep the users, and cannot lose themselves. */
@ArquillianTest
class UserAdminIT {

    private static final String PASSWORD = "langes Wort 12";

    @Inject
    private UserAdminService service;

    @Inject
    private UserService users;

    @Test
    void aNewUserSignsInAtOnce() {
        String login = add(Role.SALES);

        assertThat(users.signIn(login, PASSWORD.toCharArray()))
                .map(AppUser::getRole)
                .contains(Role.SALES);
    }

    @Test
    void aDeactivatedUserSignsInOnlyAfterHeWasReactivated() {
        String login = add(Role.SALES);

        As.user("admin").does(() -> service.deactivate(id(login)));
        assertThat(users.signIn(login, PASSWORD.toCharArray())).isEmpty();

        As.user("admin").does(() -> service.reactivate(id(login)));
        assertThat(users.signIn(login, PASSWORD.toCharArray())).isPresent();
    }

    @Test
    void unblockedAUserNeedNotWait() {
        String login = add(Role.SALES);
        for (int i = 0; i < 5; i++) {
            users.signIn(login, "falsch".toCharArray());
        }
        assertThat(users.waitOf(login)).isPositive();

        As.user("admin").does(() -> service.unblock(id(login)));

        assertThat(users.waitOf(login)).isZero();
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        String login = add(Role.READER);

        As.user("admin").does(() -> service.setPassword(id(login), "ein anderes 34"));

        assertThat(users.signIn(login, "ein anderes 34".toCharArray())).isPresent();
        assertThat(users.signIn(login, PASSWORD.toCharArray())).isEmpty();
    }

    @Test
    void nameAddressAndRoleChange() {
        String login = add(Role.READER);

        As.user("admin")
                .does(() -> service.change(id(login), version(login), " Eva Neu ", "eva@firma.example", Role.ADMIN));

        assertThat(users.byLogin(login)).get().satisfies(user -> {
            assertThat(user.getName()).isEqualTo("Eva Neu");
            assertThat(user.getEmail()).isEqualTo("eva@firma.example");
            assertThat(user.getRole()).isEqualTo(Role.ADMIN);
        });
    }

    @Test
    void nobodyDeactivatesOrDemotesHimself() {
        String login = add(Role.ADMIN);

        assertThatThrownBy(() -> As.user(login).does(() -> service.deactivate(id(login))))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.self");
        assertThatThrownBy(() -> As.user(login)
                        .does(() -> service.change(id(login), version(login), "Eva", "eva@firma.example", Role.SALES)))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.ownRole");
    }

    @Test
    void whoWasDemotedMeanwhileCannotTakeTheLastAdministratorAway() {
        String demoted = add(Role.ADMIN);
        String other = add(Role.ADMIN);
        As.user(demoted).does(() -> users.byLogin(demoted));
        As.user("admin")
                .does(() -> service.change(id(demoted), version(demoted), "Eva", "eva@firma.example", Role.SALES));

        assertThatThrownBy(() -> As.user(demoted).does(() -> service.deactivate(id(other))))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.notAdministrator");
        assertThat(users.byLogin(other)).isPresent();
    }

    @Test
    void aLoginIsGivenOnceWhateverItsCase() {
        String login = add(Role.SALES);

        assertThatThrownBy(() -> add(login.toUpperCase(Locale.ROOT), PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "Customer"})
    void whatTheLogCallsOthersByIsNoLogin(String login) {
        assertThatThrownBy(() -> add(login, PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna kern", "größe", "", "<b>"})
    void aLoginIsPlain(String login) {
        assertThatThrownBy(() -> add(login, PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("user.refused.login");
    }

    @Test
    void aPasswordHasTenCharacters() {
        assertThatThrownBy(() -> add(UUID.randomUUID().toString(), "123456789"))
                .isInstanceOf(Refused.class)
                .hasMessage("password.refused.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "lena"})
    void nobodyElseAdministers(String login) {
        long bernd = id("bernd");

        assertThatThrownBy(() -> As.user(login).does(() -> service.deactivate(bernd)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user(login).does(() -> service.setPassword(bernd, PASSWORD)))
                .isInstanceOf(EJBAccessException.class);
    }

    private String add(Role role) {
        String login = UUID.randomUUID().toString();
        As.user("admin").does(() -> service.add(login, "Eva Probe", "eva@firma.example", role, PASSWORD));
        return login;
    }

    private void add(String login, String password) {
        As.user("admin").does(() -> service.add(login, "Eva Probe", "eva@firma.example", Role.SALES, password));
    }

    @Test
    void ofTwoWhoChangeAUserTheSecondSeesThatTheFirstWasThere() {
        String login = add(Role.READER);
        long seen = version(login);
        As.user("admin").does(() -> service.change(id(login), seen, "Erste", "eva@firma.example", Role.SALES));

        assertThatThrownBy(() -> As.user("admin")
                        .does(() -> service.change(id(login), seen, "Zweite", "eva@firma.example", Role.READER)))
                .is(Refusal.by("record.refused.changed"));
        assertThat(users.byLogin(login)).get().extracting(AppUser::getName).isEqualTo("Erste");
    }

    @Test
    void anAddressThatLooksLikeAStyleEndsASessionToo() {
        String login = add(Role.READER);
        SignedInVisitor visitor = SignedInVisitor.of(login);
        assertThat(visitor.get("/customers").statusCode()).isEqualTo(200);
        As.user("admin").does(() -> service.deactivate(id(login)));

        assertThat(visitor.get("/jakarta.faces.resource/../customers").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsASessionThatWasNeverUsedToo() {
        String login = add(Role.READER);
        SignedInVisitor visitor = SignedInVisitor.of(login);
        As.user("admin").does(() -> service.setPassword(id(login), "ein anderes 34"));

        assertThat(visitor.get("/customers").statusCode()).isEqualTo(302);
    }

    @Test
    void whoWasDemotedMeanwhileAddsNobody() {
        String demoted = add(Role.ADMIN);
        As.user(demoted).does(() -> users.byLogin(demoted));
        As.user("admin")
                .does(() -> service.change(id(demoted), version(demoted), "Eva", "eva@firma.example", Role.SALES));

        assertThatThrownBy(() -> As.user(demoted)
                        .does(() -> service.add("x" + demoted, "Eva", "eva@firma.example", Role.ADMIN, PASSWORD)))
                .is(Refusal.by("user.refused.notAdministrator"));
    }

    private static long version(String login) {
        return Sql.number("select version from app_user where login = ?", login);
    }

    private static long id(String login) {
        return Sql.number("select id from app_user where login = ?", login);
    }
}
