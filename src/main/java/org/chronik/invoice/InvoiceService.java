package org.chronik.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chronik.document.DocumentText;
import org.chronik.mail.MailDraft;
import org.chronik.order.Orders;
import org.chronik.order.SalesOrder;
import org.chronik.records.RecordChanged;
import org.chronik.records.RecordRef;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What users do with invoices. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class InvoiceService {

    /** In how many days a new invoice is to be paid unless somebody says otherwise. */
    public static final int TERM_DAYS = 14;

    @Inject
    private Invoices invoices;

    @Inject
    private Orders orders;

    @Inject
    private InvoiceMailing mailing;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /**
     * Makes a draft by hand that bills these orders of the customer, or none.
     *
     * @param versions of the orders, as their lines were taken; refused if one says something else by now
     */
    public RecordRef create(long customerId, Map<Long, Long> versions, int termDays, DocumentText text) {
        List<SalesOrder> billed = orders.lockAll(versions.keySet());
        billed.forEach(order -> order.expectVersion(versions.get(order.getId())));
        return create(new Invoice(customerId, user.get().getId(), termDays, text), billed);
    }

    /** Makes a draft out of one order or several of one customer, with their lines. */
    public RecordRef bill(Collection<Long> orderIds) {
        List<SalesOrder> billed = orders.lockAll(orderIds);
        long customerId = billed.get(0).getCustomerId();
        return create(new Invoice(customerId, user.get().getId(), TERM_DAYS, BilledText.of(billed)), billed);
    }

    private RecordRef create(Invoice invoice, List<SalesOrder> billed) {
        billed.forEach(order -> invoice.bill(order, time.now()));
        RecordRef made = invoices.add(invoice).ref();
        List<RecordRef> refs = billed.stream().map(SalesOrder::ref).toList();
        events.fire(new InvoiceCreated(made, refs, invoice.getGross(), user.actor()));
        return made;
    }

    /** Changes a draft, unless somebody else changed it since this version was read. */
    public void change(long invoiceId, long version, int termDays, DocumentText text) {
        Invoice invoice = invoices.lockToWrite(invoiceId, version);
        invoice.change(termDays, text);
        events.fire(new RecordChanged(invoice.ref()));
    }

    /** Sends the invoice with its PDF and a link of its own to the customer; the first time it gets its number. */
    public void send(long invoiceId, MailDraft draft) {
        Invoice invoice = invoices.lock(invoiceId);
        invoice.markSent(time.now());
        invoices.issue(invoice);
        long mailId = mailing.queue(invoice, draft, user.get());
        events.fire(new InvoiceSent(invoice.ref(), mailId, invoice.getGross(), user.actor()));
    }

    /** The money came in on this day; a draft gets its number now. */
    public void markPaid(long invoiceId, LocalDate on) {
        Invoice invoice = invoices.lock(invoiceId);
        invoice.markPaid(on, time.today(), time.now());
        invoices.issue(invoice);
        events.fire(new InvoicePaid(invoice.ref(), invoice.getGross(), user.actor()));
    }

    /** The invoice is owed no more and its orders can be billed again; the reason may be null, unless it was paid. */
    public void cancel(long invoiceId, String reason) {
        Invoice invoice = invoices.lock(invoiceId);
        invoice.cancel(time.now(), reason);
        orders.lockAll(invoice.getOrderIds()).forEach(this::release);
        events.fire(new InvoiceCancelled(invoice.ref(), reason, invoice.getGross(), user.actor()));
    }

    private void release(SalesOrder order) {
        order.release();
        events.fire(new RecordChanged(order.ref()));
    }

    /** From now on none of the links sent opens the invoice. */
    public void revokeLinks(long invoiceId) {
        Invoice invoice = invoices.lock(invoiceId);
        mailing.revokeLinks(invoice);
        events.fire(new RecordChanged(invoice.ref()));
    }
}
