package org.chronik.invoice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chronik.document.DocumentText;
import org.chronik.document.SalesDocument;
import org.chronik.order.SalesOrder;
import org.chronik.records.RecordType;
import org.chronik.records.Refused;

/** What a customer has to pay; a draft has neither number nor date, both come as it is first sent or first paid. */
@Entity
@Table(name = "invoice")
@DiscriminatorValue("INVOICE")
public class Invoice extends SalesDocument {

    private static final Set<InvoiceState> WITH_CUSTOMER = EnumSet.of(InvoiceState.SENT, InvoiceState.OPENED);

    @Enumerated(EnumType.STRING)
    private InvoiceState state = InvoiceState.DRAFT;

    @Min(0)
    @Max(365)
    @Column(name = "term_days")
    private int termDays;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Size(max = 2000)
    @Column(name = "cancel_reason")
    private String cancelReason;

    @ElementCollection
    @CollectionTable(name = "invoice_order", joinColumns = @JoinColumn(name = "invoice_id"))
    @Column(name = "order_id")
    private List<Long> orderIds = new ArrayList<>();

    protected Invoice() {}

    /** A draft. */
    Invoice(long customerId, long ownerId, int termDays, DocumentText text) {
        super(customerId, ownerId, null);
        write(termDays, text);
    }

    @Override
    public RecordType type() {
        return RecordType.INVOICE;
    }

    /** Bills an order of the same customer: from now on no other invoice can. */
    void bill(SalesOrder order, Instant now) {
        if (order.getCustomerId() != getCustomerId()) {
            throw new Refused("invoice.refused.otherCustomer", order.getNumber());
        }
        order.markInvoiced(now);
        orderIds.add(order.getId());
    }

    /** Changes a draft; an invoice that has left the house is cancelled instead. */
    void change(int termDays, DocumentText text) {
        requireNotCancelled();
        if (state != InvoiceState.DRAFT) {
            throw new Refused("invoice.refused.notDraft");
        }
        write(termDays, text);
    }

    private void write(int termDays, DocumentText text) {
        write(text);
        this.termDays = termDays;
    }

    /** Sent, or sent again: what is further stays where it is. */
    void markSent(Instant now) {
        requireNotCancelled();
        requireLines();
        if (sentAt == null) {
            sentAt = now;
        }
        if (state == InvoiceState.DRAFT) {
            state = InvoiceState.SENT;
        }
    }

    /** Gives it number and date, once; the term runs from this day. */
    void issue(String number, LocalDate date) {
        receiveNumber(number);
        dateOn(date);
        dueDate = date.plusDays(termDays);
    }

    /** The customer has seen it; only the first time changes the state, and only while it waits to be paid. */
    void markOpened(Instant now) {
        if (state == InvoiceState.SENT) {
            state = InvoiceState.OPENED;
            openedAt = now;
        }
    }

    /** The money came in on a day, which is not in the future. */
    void markPaid(LocalDate on, LocalDate today, Instant now) {
        requireNotCancelled();
        if (state == InvoiceState.PAID) {
            throw new Refused("invoice.refused.closed.PAID");
        }
        if (on.isAfter(today)) {
            throw new Refused("invoice.refused.future");
        }
        requireLines();
        state = InvoiceState.PAID;
        paidOn = on;
        closedAt = now;
    }

    /** Nothing is owed any more; the reason may be null, unless it was paid. */
    void cancel(Instant now, String reason) {
        requireNotCancelled();
        if (state == InvoiceState.PAID && (reason == null || reason.isBlank())) {
            throw new Refused("invoice.refused.paidReason");
        }
        state = InvoiceState.CANCELLED;
        cancelReason = reason;
        closedAt = now;
    }

    private void requireNotCancelled() {
        if (state == InvoiceState.CANCELLED) {
            throw new Refused("invoice.refused.closed.CANCELLED");
        }
    }

    /** The state on a day: an invoice that waits to be paid is overdue after its term. */
    public InvoiceState stateOn(LocalDate today) {
        return WITH_CUSTOMER.contains(state) && today.isAfter(dueDate) ? InvoiceState.OVERDUE : state;
    }

    /** The state as stored, which is never OVERDUE. */
    InvoiceState getState() {
        return state;
    }

    /** Whether it has its number and date. */
    public boolean isIssued() {
        return getNumber() != null;
    }

    /** How many days after its date it is to be paid. */
    public int getTermDays() {
        return termDays;
    }

    /** The last day to pay; null while it has no date. */
    public LocalDate getDueDate() {
        return dueDate;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The day on which the money came in. */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** When it was marked as paid, or cancelled. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    /** The keys of the orders that it bills. */
    public List<Long> getOrderIds() {
        return List.copyOf(orderIds);
    }
}
