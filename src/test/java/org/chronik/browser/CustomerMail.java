package org.chronik.browser;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronik.container.TestServer;
import org.chronik.container.Wait;

/** A mail as the customer got it from the mail server. */
record CustomerMail(MimeMessage message) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/p/\\S+");

    /** Waits for the mail to an address with a word in its subject. */
    static CustomerMail to(String address, String subject) {
        AtomicReference<CustomerMail> mail = new AtomicReference<>();
        Wait.until("a mail to " + address + " about " + subject, () -> {
            find(address, subject).ifPresent(mail::set);
            return mail.get() != null;
        });
        return mail.get();
    }

    private static Optional<CustomerMail> find(String address, String subject) {
        return TestServer.mails().received().stream()
                .map(CustomerMail::new)
                .filter(mail -> mail.isTo(address, subject))
                .findFirst();
    }

    private boolean isTo(String address, String subject) {
        try {
            return message.getSubject().contains(subject)
                    && Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                            .contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the customer's page. */
    String link() {
        try {
            Multipart parts = (Multipart) message.getContent();
            Matcher link = LINK.matcher((String) parts.getBodyPart(0).getContent());
            if (!link.find()) {
                throw new AssertionError("no link in the mail");
            }
            return link.group();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
