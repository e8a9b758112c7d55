package org.chronik.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.container.Wait;
import org.chronik.mail.MailService;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A mail that did not arrive waits on its sender's start page until something is done about it. */
@ArquillianTest
class UndeliverableMailIT {

    @Inject
    private HomeQuery home;

    @Inject
    private MailService service;

    @Inject
    private CurrentUser user;

    @Test
    void itWaitsForItsSenderAlone() throws SQLException {
        RecordRef quote = Given.sentQuote();
        long mail = undeliverable(quote);

        assertThat(waitingFor("anna"))
                .filteredOn(waiting -> waiting.id() == mail)
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.document()).isEqualTo(quote);
                    assertThat(waiting.reply()).isEqualTo("550 no such user");
                });
        assertThat(waitingFor("bernd")).noneMatch(waiting -> waiting.id() == mail);
    }

    @Test
    void sentAgainItGoesOutWithTheSameMessageId() throws SQLException {
        long mail = undeliverable(Given.sentQuote());
        String messageId = Sql.text("select message_id from mail where id = ?", mail);

        As.user("anna").does(() -> service.sendAgain(mail));

        Wait.until("the mail is sent", () -> "SENT".equals(state(mail)));
        assertThat(Sql.text("select message_id from mail where id = ?", mail)).isEqualTo(messageId);
        assertThat(waitingFor("anna")).noneMatch(waiting -> waiting.id() == mail);
    }

    @Test
    void sentAgainTwiceItIsRefused() throws SQLException {
        long mail = undeliverable(Given.sentQuote());
        As.user("anna").does(() -> service.sendAgain(mail));

        assertThatThrownBy(() -> As.user("anna").does(() -> service.sendAgain(mail)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("mail.refused.");
    }

    @Test
    void dismissedItStaysUndeliverableButWaitsNoMore() throws SQLException {
        long mail = undeliverable(Given.sentQuote());

        As.user("anna").does(() -> service.dismiss(mail));

        assertThat(waitingFor("anna")).noneMatch(waiting -> waiting.id() == mail);
        assertThat(state(mail)).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void onlyItsSenderDoesSomethingAboutIt() throws SQLException {
        long mail = undeliverable(Given.sentQuote());

        assertThatThrownBy(() -> As.user("bernd").does(() -> service.sendAgain(mail)))
                .isInstanceOf(Refused.class)
                .hasMessage("mail.refused.foreign");
        assertThatThrownBy(() -> As.user("lena").does(() -> service.dismiss(mail)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(state(mail)).isEqualTo("UNDELIVERABLE");
    }

    private List<UndeliverableMail> waitingFor(String login) {
        return As.user(login).gets(() -> home.undeliverable(user.get().getId()));
    }

    private static long undeliverable(RecordRef quote) throws SQLException {
        long mail = Sql.number(
                "select e.mail_id from crm_entry e join crm_entry_link l on l.entry_id = e.id where l.record_id = ?",
                quote.id());
        Wait.until("the mail is sent", () -> "SENT".equals(state(mail)));
        Sql.run(
                "update mail set state = 'UNDELIVERABLE', sent_at = null, last_error = '550 no such user' where id = ?",
                mail);
        return mail;
    }

    private static String state(long mail) {
        return Sql.text("select state from mail where id = ?", mail);
    }
}
