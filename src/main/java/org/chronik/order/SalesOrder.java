package org.chronik.order;

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
import org.chronik.quote.Quote;
import org.chronik.records.RecordType;
import org.chronik.records.Refused;

/** What a customer has ordered, by a quote or otherwise; number {@code n201500522}. */
@Entity
@Table(name = "sales_order")
@DiscriminatorValue("ORDER")
public class SalesOrder extends SalesDocument {

    private static final Set<OrderState> ENDED = EnumSet.of(OrderState.INVOICED, OrderState.CANCELLED);

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.OPEN;

    @Column(name = "quote_id", updatable = false)
    private Long quoteId;

    @Column(name = "quote_chain", updatable = false)
    private Long quoteChain;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Size(max = 2000)
    @Column(name = "cancel_reason")
    private String cancelReason;

    protected SalesOrder() {}

    /** An order made by hand; its number comes with {@link #register}. */
    SalesOrder(long customerId, long ownerId, LocalDate date, DocumentText text) {
        super(customerId, ownerId, date);
        write(text);
    }

    /** The order that a quote becomes, with the quote's text and lines. */
    SalesOrder(Quote quote, long ownerId, LocalDate date) {
        this(quote.getCustomerId(), ownerId, date, quote.text());
        quoteId = quote.getId();
        quoteChain = quote.getChain();
    }

    @Override
    public RecordType type() {
        return RecordType.ORDER;
    }

    void register(String number) {
        receiveNumber(number);
    }

    /** Changes what is ordered, until the customer has the confirmation. */
    void change(DocumentText text) {
        if (state != OrderState.OPEN) {
            throw new Refused("order.refused.notOpen", getNumber());
        }
        write(text);
    }

    /** Confirmed, or confirmed again: what is further stays where it is. */
    void markConfirmed(Instant now) {
        if (state == OrderState.CANCELLED) {
            throw new Refused("order.refused.closed.CANCELLED", getNumber());
        }
        requireLines();
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        if (state == OrderState.OPEN) {
            state = OrderState.CONFIRMED;
        }
    }

    /** All of it has reached the customer. */
    void markDelivered(Instant now) {
        if (state == OrderState.DELIVERED || ENDED.contains(state)) {
            throw new Refused("order.refused.closed." + state, getNumber());
        }
        requireLines();
        state = OrderState.DELIVERED;
        deliveredAt = now;
    }

    /** Nothing comes of it; the reason may be null. An order that is billed is freed first by cancelling its invoice. */
    void cancel(Instant now, String reason) {
        requireNotEnded();
        state = OrderState.CANCELLED;
        cancelReason = reason;
        closedAt = now;
    }

    /** An invoice bills it; only one can. */
    public void markInvoiced(Instant now) {
        requireNotEnded();
        requireLines();
        state = OrderState.INVOICED;
        closedAt = now;
    }

    /** Its invoice was cancelled: the order is again where it was before. */
    public void release() {
        if (state != OrderState.INVOICED) {
            throw new IllegalStateException(getNumber() + " is " + state + ", nothing to release");
        }
        closedAt = null;
        if (deliveredAt != null) {
            state = OrderState.DELIVERED;
        } else {
            state = confirmedAt != null ? OrderState.CONFIRMED : OrderState.OPEN;
        }
    }

    private void requireNotEnded() {
        if (ENDED.contains(state)) {
            throw new Refused("order.refused.closed." + state, getNumber());
        }
    }

    public OrderState getState() {
        return state;
    }

    /** The version of the quote that was commissioned, or null if the order was made by hand. */
    public Long getQuoteId() {
        return quoteId;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    /** When it was billed or cancelled. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public String getCancelReason() {
        return cancelReason;
    }
}
