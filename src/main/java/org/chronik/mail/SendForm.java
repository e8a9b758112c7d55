package org.chronik.mail;

import java.io.Serializable;
import org.chronik.records.Refused;

/** What the dialog "send" holds while it is typed. */
public class SendForm implements Serializable {

    private String to;
    private String cc;
    private String subject;
    private String body;

    /** Offers an address (or null), a subject and a text. */
    public void offer(String to, String subject, String body) {
        this.to = to;
        this.cc = null;
        this.subject = subject;
        this.body = body;
    }

    /**
     * The mail as typed.
     *
     * @throws Refused if an address is none
     */
    public MailDraft draft() {
        return new MailDraft(Addresses.parse(to), Addresses.parse(cc), subject, body.replace("\r\n", "\n"));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCc() {
        return cc;
    }

    public void setCc(String cc) {
        this.cc = cc;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
