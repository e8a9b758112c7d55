package org.chronik.container;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the mail server has delivered to an address. */
public final class Mailbox {

    private Mailbox() {}

    /**
     * A mail as its recipient sees it.
     *
     * @param id the header Message-ID
     * @param text its first part
     */
    public record Received(String id, String from, String subject, String text, List<String> attachments) {}

    /** All mails of the address. */
    public static List<Received> of(String address) {
        Properties properties = new Properties();
        properties.put("mail.imap.port", ConfigProvider.getConfig().getValue("chronik.test.imap.port", String.class));
        List<Received> mails = new ArrayList<>();
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", address, "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message message : inbox.getMessages()) {
                    if (!message.isSet(Flags.Flag.DELETED)) {
                        mails.add(received(message));
                    }
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mails;
    }

    private static Received received(Message message) throws MessagingException, IOException {
        Multipart parts = (Multipart) message.getContent();
        List<String> attachments = new ArrayList<>();
        for (int i = 1; i < parts.getCount(); i++) {
            attachments.add(parts.getBodyPart(i).getFileName());
        }
        return new Received(
                message.getHeader("Message-ID")[0],
                message.getFrom()[0].toString(),
                message.getSubject(),
                parts.getBodyPart(0).getContent().toString(),
                attachments);
    }
}
