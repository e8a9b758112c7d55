package org.chronik.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.chronik.security.LinkToken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail as a message and gives it to the mail server. */
@ApplicationScoped
class Smtp {

    @Inject
    private SmtpSettings settings;

    @Inject
    private LinkToken token;

    @Inject
    @ConfigProperty(name = "chronik.url")
    private String url;

    /** Sends; returns when the server has taken it for all recipients. */
    void send(Mail mail) throws MessagingException {
        Transport.send(message(mail, settings.session()));
    }

    private MimeMessage message(Mail mail, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.getMessageId());
            }
        };
        message.setFrom(from(mail.getSender()));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.getRecipients()));
        if (mail.getCc() != null) {
            message.setRecipients(Message.RecipientType.CC, InternetAddress.parse(mail.getCc()));
        }
        message.setSubject(mail.getSubject(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    /** The name before the address is written as it is; on its way it may only have letters of ASCII, and no comma. */
    private static InternetAddress from(String sender) throws MessagingException {
        int at = sender.lastIndexOf(" <");
        String address = sender.substring(at + 2, sender.length() - 1);
        try {
            return new InternetAddress(address, sender.substring(0, at), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMultipart content(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body(mail), StandardCharsets.UTF_8.name());
        MimeMultipart content = new MimeMultipart(text);
        for (MailAttachment attachment : mail.getAttachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(attachment.getContent(), attachment.getContentType())));
            part.setFileName(attachment.getName());
            content.addBodyPart(part);
        }
        return content;
    }

    private String body(Mail mail) {
        if (mail.getLinkId() == null) {
            return mail.getBody();
        }
        String link = url.replaceAll("/+$", "") + "/p/" + token.of(mail.getLinkId());
        return mail.getBody().replace(Mail.LINK, link);
    }
}
