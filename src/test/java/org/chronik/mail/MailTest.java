package org.chronik.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chronik.records.Stored;
import org.chronik.security.AppUser;
import org.chronik.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration GIVE_UP = Duration.ofDays(3);

    @Test
    void theDelaysGrowFromAMinuteToSixHours() {
        Mail mail = queued();
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            mail.failed(NOW, "down", GIVE_UP);
            minutes.add(Duration.between(NOW, nextAttempt(mail)).toMinutes());
        }

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
        assertThat(mail.getState()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void howeverOftenItFailedTheDelayIsSixHours() {
        Mail mail = queued();
        for (int i = 0; i < 1000; i++) {
            mail.failed(NOW, "down", GIVE_UP);
        }

        assertThat(nextAttempt(mail)).isEqualTo(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void afterThreeDaysItIsGivenUp() {
        Mail mail = queued();
        mail.failed(NOW.plus(GIVE_UP), "down", GIVE_UP);
        assertThat(mail.getState()).isEqualTo(MailState.QUEUED);

        mail.failed(NOW.plus(GIVE_UP).plusSeconds(1), "still down", GIVE_UP);
        assertThat(mail.getState()).isEqualTo(MailState.UNDELIVERABLE);
        assertThat(nextAttempt(mail)).isNull();
        assertThat(mail.getLastError()).isEqualTo("still down");
    }

    @Test
    void refusedForGoodItIsNotTriedAgain() {
        Mail mail = queued();
        mail.rejected("550 nobody");

        assertThat(mail.getState()).isEqualTo(MailState.UNDELIVERABLE);
        assertThat(nextAttempt(mail)).isNull();
    }

    @Test
    void sentItKeepsNoErrorOfEarlierAttempts() {
        Mail mail = queued();
        mail.failed(NOW, "down", GIVE_UP);
        mail.sent(NOW.plusSeconds(60));

        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThat(mail.getSentAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(mail.getLastError()).isNull();
        assertThat(nextAttempt(mail)).isNull();
    }

    @Test
    void itSaysWhoSentItToWhom() {
        Mail mail = queued();

        assertThat(mail.getSender()).isEqualTo("Anna Kern <anna@firma.example>");
        assertThat(mail.getRecipients()).isEqualTo("a@b.example, c@d.example");
        assertThat(mail.getCc()).isNull();
    }

    private static Instant nextAttempt(Mail mail) {
        return (Instant) Stored.value(mail, "nextAttemptAt");
    }

    private static Mail queued() {
        AppUser anna = Stored.as(7, new AppUser("anna", "Anna Kern", "anna@firma.example", Role.SALES, "hash"));
        MailDraft draft = new MailDraft(List.of("a@b.example", "c@d.example"), List.of(), "Ihr Angebot", "Guten Tag");
        return new Mail(anna, "<1@firma.example>", draft, null, NOW);
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user, true", "554-refused, true", "451 4.7.1 later, false", "421 bye, false"})
    void aReplyThatBeginsWithFiveIsForGood(String reply, boolean permanent) {
        assertThat(SmtpReply.isPermanent(new SendFailedException("Invalid", new MessagingException(reply))))
                .isEqualTo(permanent);
    }

    @Test
    void withoutAReplyItIsWorthATry() {
        MessagingException down =
                new MessagingException("Couldn't connect to 550.example", new ConnectException("refused"));

        assertThat(SmtpReply.isPermanent(down)).isFalse();
        assertThat(SmtpReply.describe(down)).contains("Couldn't connect", "refused");
    }

    @Test
    void whatTheServerSaidIsKeptAsFarAsThereIsRoom() {
        assertThat(SmtpReply.describe(new MessagingException("x".repeat(5000)))).hasSize(2000);
        assertThat(SmtpReply.describe(new MessagingException())).isEqualTo("MessagingException");
    }
}
