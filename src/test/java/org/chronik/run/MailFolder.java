package org.chronik.run;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps received mails as files, in the layout that the mail server reads: address/INBOX/mail.eml. */
final class MailFolder {

    private final Path path;

    MailFolder(Path path) {
        this.path = path;
    }

    void loadInto(GreenMail mails) throws IOException {
        OwnerOnly.createDirectories(path);
        try {
            mails.loadEmails(path);
        } catch (FolderException e) {
            throw new IOException(e);
        }
    }

    /** Keeps a mail, then does with it what is done anyway. */
    MessageDeliveryHandler beside(MessageDeliveryHandler delivery) {
        return (mail, address) -> {
            try {
                Path box = path.resolve(address.getEmail().replaceAll("[^\\w.@+-]", "_"))
                        .resolve("INBOX");
                OwnerOnly.createDirectories(box);
                String name = UUID.randomUUID().toString();
                Path unfinished = box.resolve(name);
                try (OutputStream file = Files.newOutputStream(unfinished)) {
                    mail.getMessage().writeTo(file);
                }
                Files.move(unfinished, box.resolve(name + ".eml"));
            } catch (IOException e) {
                throw new MessagingException("The mail could not be kept", e);
            }
            return delivery.handle(mail, address);
        };
    }
}
