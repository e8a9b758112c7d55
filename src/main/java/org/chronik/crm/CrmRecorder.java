package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.chronik.invoice.InvoiceCancelled;
import org.chronik.invoice.InvoiceCreated;
import org.chronik.invoice.InvoiceOpened;
import org.chronik.invoice.InvoicePaid;
import org.chronik.invoice.InvoiceSent;
import org.chronik.mail.MailStateChanged;
import org.chronik.order.OrderConfirmationSent;
import org.chronik.order.QuoteCommissioned;
import org.chronik.quote.QuoteDeclined;
import org.chronik.quote.QuoteOpened;
import org.chronik.quote.QuoteRevised;
import org.chronik.quote.QuoteSent;
import org.chronik.records.RecordRef;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/**
 * The sources of the log: everything that is recorded by itself, read as a list. Each method runs in the transaction of
 * the change that it reports; if it fails, the change is undone.
 */
@ApplicationScoped
public class CrmRecorder {

    @Inject
    private CrmLog log;

    @Inject
    private Time time;

    void on(@Observes QuoteSent e) {
        log.write(log.entry(EntryKind.QUOTE_SENT, "quote-sent:" + e.mailId(), e.by(), e.quote()), e.mailId());
    }

    void on(@Observes QuoteOpened e) {
        opened(EntryKind.QUOTE_OPENED, e.linkId(), e.by(), e.quote());
    }

    /** One entry for each link; further visits are counted on it. */
    private void opened(EntryKind kind, long linkId, Actor by, RecordRef document) {
        String key = "opened:" + linkId;
        log.find(key).ifPresentOrElse(this::visitedAgain, () -> {
            CrmEntry entry = log.entry(kind, key, by, document);
            entry.visited(time.now());
            log.write(entry);
        });
    }

    private void visitedAgain(CrmEntry entry) {
        entry.visited(time.now());
        log.changed(entry);
    }

    void on(@Observes QuoteCommissioned e) {
        log.write(log.entry(
                        EntryKind.QUOTE_COMMISSIONED,
                        "commissioned:" + e.order().id(),
                        e.by(),
                        e.quote(),
                        e.order())
                .saying(null, e.gross()));
    }

    void on(@Observes OrderConfirmationSent e) {
        String key = "order-confirmation-sent:" + e.mailId();
        log.write(log.entry(EntryKind.ORDER_CONFIRMATION_SENT, key, e.by(), e.order()), e.mailId());
    }

    void on(@Observes QuoteDeclined e) {
        log.write(log.entry(EntryKind.QUOTE_DECLINED, "declined:" + e.quote().id(), e.by(), e.quote())
                .saying(e.reason(), null));
    }

    void on(@Observes QuoteRevised e) {
        log.write(log.entry(EntryKind.QUOTE_REVISED, "revised:" + e.revised().id(), e.by(), e.revised(), e.old()));
        log.followPinned(e.old(), e.revised());
    }

    void on(@Observes InvoiceCreated e) {
        RecordRef[] records =
                Stream.concat(Stream.of(e.invoice()), e.orders().stream()).toArray(RecordRef[]::new);
        String key = "invoice-created:" + e.invoice().id();
        log.write(log.entry(EntryKind.INVOICE_CREATED, key, e.by(), records).saying(null, e.gross()));
    }

    void on(@Observes InvoiceSent e) {
        String key = "invoice-sent:" + e.mailId();
        log.write(log.entry(EntryKind.INVOICE_SENT, key, e.by(), e.invoice()).saying(null, e.gross()), e.mailId());
    }

    void on(@Observes InvoiceOpened e) {
        opened(EntryKind.INVOICE_OPENED, e.linkId(), e.by(), e.invoice());
    }

    void on(@Observes InvoicePaid e) {
        String key = "invoice-paid:" + e.invoice().id();
        log.write(log.entry(EntryKind.INVOICE_PAID, key, e.by(), e.invoice()).saying(null, e.gross()));
    }

    void on(@Observes InvoiceCancelled e) {
        String key = "invoice-cancelled:" + e.invoice().id();
        log.write(
                log.entry(EntryKind.INVOICE_CANCELLED, key, e.by(), e.invoice()).saying(e.reason(), e.gross()));
    }

    void on(@Observes MailStateChanged e) {
        log.ofMail(e.mailId()).ifPresent(log::changed);
    }
}
