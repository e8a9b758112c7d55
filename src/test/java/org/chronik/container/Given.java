package org.chronik.container;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chronik.crm.CrmService;
import org.chronik.crm.NoteText;
import org.chronik.customer.CustomerService;
import org.chronik.customer.CustomerText;
import org.chronik.document.DocumentText;
import org.chronik.document.LineText;
import org.chronik.invoice.InvoiceService;
import org.chronik.mail.Mail;
import org.chronik.mail.MailDraft;
import org.chronik.order.OrderService;
import org.chronik.portal.PortalQuery;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;

/** What a test begins with, one line each, made by anna through the services. Nothing is shared between two calls. */
public final class Given {

    private static final As ANNA = As.user("anna");

    private Given() {}

    private static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A customer with a name that nobody else has. */
    public static RecordRef customer() {
        return ANNA.gets(() -> the(CustomerService.class).create(customerText()));
    }

    public static CustomerText customerText() {
        return new CustomerText("Kunde " + UUID.randomUUID(), null, null, "Wien", "AT", null, null, null);
    }

    /** What a quote or order says: two lines, 120 euro net, 144 gross. */
    public static DocumentText text() {
        return new DocumentText("Tische", null, null, List.of(line("Tisch", "100"), line("Montage", "20")));
    }

    private static LineText line(String text, String price) {
        return new LineText(
                text, BigDecimal.ONE, "Stk.", new BigDecimal(price), BigDecimal.ZERO, BigDecimal.valueOf(20));
    }

    /** A draft with two lines, valid for 30 days. */
    public static RecordRef quote(RecordRef customer) {
        return ANNA.gets(() ->
                the(QuoteService.class).create(customer.id(), LocalDate.now().plusDays(30), text()));
    }

    public static RecordRef quote() {
        return quote(customer());
    }

    /** A quote that was sent, with a link for the customer. */
    public static RecordRef sentQuote(RecordRef customer) {
        RecordRef quote = quote(customer);
        ANNA.does(() -> the(QuoteService.class).send(quote.id(), mailWithLink()));
        return quote;
    }

    public static RecordRef sentQuote() {
        return sentQuote(customer());
    }

    /** The next version of a quote, a draft. */
    public static RecordRef revised(RecordRef quote) {
        return ANNA.gets(() -> the(QuoteService.class).revise(quote.id()));
    }

    /** An order that no quote came before. */
    public static RecordRef order(RecordRef customer) {
        return ANNA.gets(() -> the(OrderService.class).create(customer.id(), text()));
    }

    public static RecordRef order() {
        return order(customer());
    }

    /** A draft of an invoice, made out of an order. */
    public static RecordRef invoice() {
        RecordRef order = order();
        return ANNA.gets(() -> the(InvoiceService.class).bill(List.of(order.id())));
    }

    /** An invoice that was sent, with a link for the customer. */
    public static RecordRef sentInvoice() {
        RecordRef invoice = invoice();
        ANNA.does(() -> the(InvoiceService.class).send(invoice.id(), mailWithLink()));
        return invoice;
    }

    /** A mail with the customer's link to an address that nobody else has. */
    public static MailDraft mailWithLink() {
        return mail(anybody(), "Guten Tag,\n\n" + Mail.LINK + "\n");
    }

    public static MailDraft mail(String to, String body) {
        return new MailDraft(List.of(to), List.of(), "Ihr Angebot", body);
    }

    /** An address that the mail server takes and that nobody else has. */
    public static String anybody() {
        return UUID.randomUUID() + "@kunde.example";
    }

    /** The token of the newest link by which the customer comes to a document. */
    public static String token(RecordRef document) {
        return the(PortalQuery.class).newestToken(document.id()).orElseThrow();
    }

    /** A note, not pinned; its key. */
    public static long note(RecordRef record, String text) {
        return note(record, text, false);
    }

    /** A pinned note; its key. */
    public static long pinned(RecordRef record, String text) {
        return note(record, text, true);
    }

    private static long note(RecordRef record, String text, boolean sticky) {
        return ANNA.gets(() -> the(CrmService.class).addNote(record, noteText(text), sticky, UUID.randomUUID()));
    }

    /** What a person writes after a call. */
    public static NoteText noteText(String text) {
        return new NoteText("CALL_IN", text, null, null);
    }
}
