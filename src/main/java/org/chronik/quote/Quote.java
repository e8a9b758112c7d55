package org.chronik.quote;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.chronik.document.DocumentText;
import org.chronik.document.SalesDocument;
import org.chronik.records.RecordType;
import org.chronik.records.Refused;

/** One version of a quote: {@code o736} is the first of chain 736, {@code o736-2} the second. */
@Entity
@Table(name = "quote")
@DiscriminatorValue("QUOTE")
public class Quote extends SalesDocument {

    private static final Set<QuoteState> WITH_CUSTOMER = EnumSet.of(QuoteState.SENT, QuoteState.OPENED);

    @Column(updatable = false)
    private long chain;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    private QuoteState state = QuoteState.DRAFT;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Size(max = 2000)
    @Column(name = "decline_reason")
    private String declineReason;

    protected Quote() {}

    /** The first version; its chain and number come with {@link #register}. */
    Quote(long customerId, long ownerId, LocalDate date, LocalDate validUntil, DocumentText text) {
        super(customerId, ownerId, date);
        this.revision = 1;
        write(text);
        this.validUntil = validUntil;
    }

    @Override
    public RecordType type() {
        return RecordType.QUOTE;
    }

    void register(long running) {
        chain = running;
        receiveNumber("o" + running);
    }

    /** Changes a draft; a quote that has left the house gets a new version instead. */
    void change(LocalDate validUntil, DocumentText text) {
        if (state != QuoteState.DRAFT) {
            throw new Refused("quote.refused.notDraft", getNumber());
        }
        write(text);
        this.validUntil = validUntil;
    }

    /** Sent, or sent again: what the customer has opened stays opened. */
    void markSent(Instant now, LocalDate today) {
        QuoteState current = stateOn(today);
        if (current == QuoteState.EXPIRED) {
            throw new Refused("quote.refused.expired", getNumber());
        }
        if (current != QuoteState.DRAFT && !WITH_CUSTOMER.contains(current)) {
            throw new Refused("quote.refused.closed." + current, getNumber());
        }
        if (today.isAfter(validUntil)) {
            throw new Refused("quote.refused.past", getNumber());
        }
        requireLines();
        if (current == QuoteState.DRAFT) {
            state = QuoteState.SENT;
            sentAt = now;
        }
    }

    /** The customer has seen it; only the first time changes the state, and only while it is with the customer. */
    void markOpened(Instant now) {
        if (state == QuoteState.SENT) {
            state = QuoteState.OPENED;
            openedAt = now;
        }
    }

    /** The customer's no, by the link or told to one of us. */
    void decline(Instant now, LocalDate today, String reason) {
        QuoteState current = stateOn(today);
        if (!WITH_CUSTOMER.contains(current)) {
            throw new Refused("quote.refused.closed." + current, getNumber());
        }
        state = QuoteState.DECLINED;
        declineReason = reason;
        closedAt = now;
    }

    /**
     * The customer's yes.
     *
     * @param strictly only if it is with the customer and still valid, as by the link; a user who was asked may
     *     commission any that has lines and was not commissioned yet
     */
    public void commission(Instant now, LocalDate today, boolean strictly) {
        QuoteState current = stateOn(today);
        if (current == QuoteState.COMMISSIONED || (strictly && !WITH_CUSTOMER.contains(current))) {
            throw new Refused("quote.refused.closed." + current, getNumber());
        }
        requireLines();
        state = QuoteState.COMMISSIONED;
        closedAt = now;
    }

    /** The next version with the same content; this one is replaced by it. */
    Quote revise(long ownerId, LocalDate today, LocalDate validUntil) {
        if (state == QuoteState.COMMISSIONED || state == QuoteState.REPLACED) {
            throw new Refused("quote.refused.closed." + state, getNumber());
        }
        Quote next = new Quote(getCustomerId(), ownerId, today, validUntil, text());
        next.chain = chain;
        next.revision = revision + 1;
        next.receiveNumber("o" + chain + "-" + next.revision);
        state = QuoteState.REPLACED;
        return next;
    }

    boolean isCommissioned() {
        return state == QuoteState.COMMISSIONED;
    }

    /** The state on a day: a quote that is with the customer expires after its last valid day. */
    public QuoteState stateOn(LocalDate today) {
        return WITH_CUSTOMER.contains(state) && today.isAfter(validUntil) ? QuoteState.EXPIRED : state;
    }

    /** The running number that all versions share: 736 for {@code o736-2}. */
    public long getChain() {
        return chain;
    }

    /** 1 for the first version. */
    public int getRevision() {
        return revision;
    }

    /** The last day on which it can be commissioned by the link. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** When it was commissioned or declined. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public String getDeclineReason() {
        return declineReason;
    }
}
