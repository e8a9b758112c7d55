package org.chronik.run;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a mail that is not made of others.
 *
 * @param name of the file, or the kind of content where it is none
 */
record MailPart(String name, Part part) {

    static List<MailPart> of(Part mail) throws MessagingException, IOException {
        List<MailPart> leaves = new ArrayList<>();
        collect(mail, leaves);
        return leaves;
    }

    private static void collect(Part part, List<MailPart> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, leaves);
            }
        } else {
            String name = part.getFileName();
            leaves.add(new MailPart(name == null ? part.getContentType().replaceFirst(";(?s:.*)", "") : name, part));
        }
    }

    boolean isText() throws MessagingException {
        return part.isMimeType("text/plain") && part.getFileName() == null;
    }

    String text() throws MessagingException, IOException {
        return part.getContent().toString();
    }

    String type() throws MessagingException {
        return part.getContentType().replaceAll("\\s+", " ");
    }

    byte[] bytes() throws MessagingException, IOException {
        return part.getInputStream().readAllBytes();
    }
}
