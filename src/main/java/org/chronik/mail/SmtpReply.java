package org.chronik.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server answered, read from the exceptions of the mail API: RFC 5321, 4.2.1 has the reply codes. */
final class SmtpReply {

    private static final Pattern CODE = Pattern.compile("(?m)^([245]\\d\\d)[ -]");
    private static final int LENGTH = 2000;

    private SmtpReply() {}

    /** A reply that begins with 5 is meant for good; without a reply, as when nobody listens, it is worth a try. */
    static boolean isPermanent(MessagingException failure) {
        Matcher code = CODE.matcher(describe(failure));
        return code.find() && code.group(1).startsWith("5");
    }

    /** All that the server said, line by line. */
    static String describe(MessagingException failure) {
        StringBuilder said = new StringBuilder();
        for (Exception e = failure; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            said.append(
                            e.getMessage() == null
                                    ? e.getClass().getSimpleName()
                                    : e.getMessage().strip())
                    .append('\n');
        }
        return said.substring(0, Math.min(said.length(), LENGTH)).strip();
    }
}
