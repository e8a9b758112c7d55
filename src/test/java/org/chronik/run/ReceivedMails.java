package org.chronik.run;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The received mails as a web page: each of them once, the last one first, their links to click. */
final class ReceivedMails {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Mails</title><meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,"><style>
            body { font: 16px/1.5 sans-serif; max-width: 48rem; margin: auto; padding: 1rem }
            pre { font: inherit; white-space: pre-wrap }
            </style></head>
            <body><h1>Mails</h1>
            <p>Received by the mail server of this try-out, the last one first. Reload for new ones.</p>
            %s</body></html>
            """;
    private static final String MAIL =
            """
            <article><h2>%s</h2><p>From %s to %s, %s</p><pre>%s</pre><p>%s</p></article><hr>
            """;

    private final List<MimeMessage> mails;

    private ReceivedMails(List<MimeMessage> mails) {
        this.mails = mails;
    }

    static ReceivedMails of(MailServer server) throws MessagingException {
        Map<String, MimeMessage> once = new LinkedHashMap<>();
        for (MimeMessage mail : server.received()) {
            once.putIfAbsent(Objects.requireNonNullElse(mail.getMessageID(), mail.toString()), mail);
        }
        List<MimeMessage> mails = new ArrayList<>(once.values());
        mails.sort(Comparator.comparing(ReceivedMails::date));
        return new ReceivedMails(mails);
    }

    private static String date(MimeMessage mail) {
        try {
            return mail.getSentDate() == null
                    ? ""
                    : mail.getSentDate().toInstant().toString();
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    /** The part of the mail, both counted from 0, or null where there is none. */
    MailPart part(int mail, int part) throws MessagingException, IOException {
        List<MailPart> parts = mail < mails.size() ? MailPart.of(mails.get(mail)) : List.of();
        return part < parts.size() ? parts.get(part) : null;
    }

    String html() throws MessagingException, IOException {
        StringBuilder all = new StringBuilder();
        for (int i = mails.size() - 1; i >= 0; i--) {
            all.append(html(i));
        }
        return PAGE.formatted(all.isEmpty() ? "<p>None yet.</p>" : all);
    }

    private String html(int index) throws MessagingException, IOException {
        MimeMessage mail = mails.get(index);
        StringBuilder text = new StringBuilder();
        StringBuilder others = new StringBuilder();
        List<MailPart> parts = MailPart.of(mail);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isText()) {
                text.append(linked(parts.get(i).text()));
            } else {
                others.append("<a target=\"_blank\" href=\"/%d/%d\">%s</a> "
                        .formatted(index, i, escaped(parts.get(i).name())));
            }
        }
        return MAIL.formatted(
                escaped(mail.getSubject()),
                escaped(InternetAddress.toUnicodeString(mail.getFrom())),
                escaped(InternetAddress.toUnicodeString(mail.getAllRecipients())),
                date(mail),
                text,
                others);
    }

    private static String linked(String text) {
        return escaped(text)
                .replaceAll("https?://[^\\s&]+(?:&amp;[^\\s&]+)*", "<a target=\"_blank\" href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
