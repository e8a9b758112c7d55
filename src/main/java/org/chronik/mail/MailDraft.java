package org.chronik.mail;

import java.util.List;

/**
 * A mail as a person writes it in the form "send".
 *
 * @param to one address or more, checked
 * @param cc addresses, may be empty
 * @param body plain text; {@link Mail#LINK} stands where the customer's link will be
 */
public record MailDraft(List<String> to, List<String> cc, String subject, String body) {

    public MailDraft {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /** The same mail with a place in its subject and body filled. */
    public MailDraft replacing(String place, String value) {
        return new MailDraft(to, cc, subject.replace(place, value), body.replace(place, value));
    }
}
