package org.chronik.mail;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chronik.records.Refused;
import org.chronik.security.AppUser;

/** A mail in the outbox, kept for good: the entry that reports it shows it from here. */
@Entity
@Table(name = "mail")
public class Mail {

    /** Stands in the body for the customer's link, which only the dispatcher knows, at the moment it sends. */
    public static final String LINK = "[Kundenlink]";

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "sender_id")
    private long senderId;

    private String sender;
    private String recipients;
    private String cc;
    private String subject;
    private String body;

    @Column(name = "link_id")
    private Long linkId;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.QUEUED;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @OneToMany(mappedBy = "mail", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MailAttachment> attachments = new ArrayList<>();

    protected Mail() {}

    Mail(AppUser sender, String messageId, MailDraft draft, Long linkId, Instant now) {
        this.senderId = sender.getId();
        this.sender = sender.getName() + " <" + sender.getEmail() + ">";
        this.messageId = messageId;
        this.recipients = String.join(", ", draft.to());
        this.cc = draft.cc().isEmpty() ? null : String.join(", ", draft.cc());
        this.subject = draft.subject();
        this.body = draft.body();
        this.linkId = linkId;
        this.queuedAt = now;
        this.nextAttemptAt = now;
    }

    void attachPdf(String name, byte[] content) {
        attachments.add(new MailAttachment(this, name, content));
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        nextAttemptAt = null;
        lastError = null;
    }

    /** Tries again later, after 1, 2, 4 … minutes up to 6 hours, until it has been tried for this long. */
    void failed(Instant now, String error, Duration giveUpAfter) {
        attempts++;
        lastError = error;
        if (now.isAfter(queuedAt.plus(giveUpAfter))) {
            undeliverable();
        } else {
            Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 10));
            nextAttemptAt = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        }
    }

    /** The mail server said no for good. */
    void rejected(String error) {
        attempts++;
        lastError = error;
        undeliverable();
    }

    private void undeliverable() {
        state = MailState.UNDELIVERABLE;
        nextAttemptAt = null;
    }

    /** Tries anew what had been given up, with the same Message-ID. */
    void queueAgain(Instant now) {
        requireUndeliverable();
        state = MailState.QUEUED;
        queuedAt = now;
        nextAttemptAt = now;
        attempts = 0;
        lastError = null;
        dismissedAt = null;
    }

    /** The sender has seen that it did not arrive. */
    void dismiss(Instant now) {
        requireUndeliverable();
        dismissedAt = now;
    }

    private void requireUndeliverable() {
        if (state != MailState.UNDELIVERABLE) {
            throw new Refused("mail.refused." + state);
        }
    }

    public Long getId() {
        return id;
    }

    /** With angle brackets, as in the header (RFC 5322, 3.6.4). */
    public String getMessageId() {
        return messageId;
    }

    /** The key of the user who sent it. */
    public long getSenderId() {
        return senderId;
    }

    /** Name and address, as in the header {@code From}. */
    public String getSender() {
        return sender;
    }

    /** Addresses divided by comma and space. */
    public String getRecipients() {
        return recipients;
    }

    public String getCc() {
        return cc;
    }

    public String getSubject() {
        return subject;
    }

    /** Plain text in which {@link #LINK} stands for the customer's link. */
    public String getBody() {
        return body;
    }

    Long getLinkId() {
        return linkId;
    }

    public MailState getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getLastError() {
        return lastError;
    }

    public List<MailAttachment> getAttachments() {
        return List.copyOf(attachments);
    }
}
