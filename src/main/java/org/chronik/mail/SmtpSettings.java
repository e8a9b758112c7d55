package org.chronik.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mail server is reached. */
@ApplicationScoped
class SmtpSettings {

    @Inject
    @ConfigProperty(name = "chronik.mail.smtp.host")
    private String host;

    @Inject
    @ConfigProperty(name = "chronik.mail.smtp.port")
    private int port;

    @Inject
    @ConfigProperty(name = "chronik.mail.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "chronik.mail.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "chronik.mail.smtp.encryption")
    private String encryption;

    @Inject
    @ConfigProperty(name = "chronik.mail.timeout")
    private Duration timeout;

    /** A session with these settings; nothing waits longer than the timeout. */
    Session session() {
        Properties p = new Properties();
        String millis = String.valueOf(timeout.toMillis());
        p.put("mail.smtp.host", host);
        p.put("mail.smtp.port", String.valueOf(port));
        p.put("mail.smtp.connectiontimeout", millis);
        p.put("mail.smtp.timeout", millis);
        p.put("mail.smtp.writetimeout", millis);
        p.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        p.put("mail.smtp.starttls.enable", String.valueOf("starttls".equals(encryption)));
        p.put("mail.smtp.starttls.required", String.valueOf("starttls".equals(encryption)));
        p.put("mail.smtp.ssl.enable", String.valueOf("tls".equals(encryption)));
        p.put("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(
                p,
                user.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user.get(), password.orElse(""));
                            }
                        });
    }
}
