package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.chronik.mail.MailStateChanged;
import org.chronik.order.OrderConfirmationSent;
import org.chronik.order.QuoteCommissioned;
import org.chronik.quote.QuoteDeclined;
import org.chronik.quote.QuoteOpened;
import org.chronik.quote.QuoteRevised;
import org.chronik.quote.QuoteSent;
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
        String key = "opened:" + e.linkId();
        log.find(key).ifPresentOrElse(this::visitedAgain, () -> {
            CrmEntry entry = log.entry(EntryKind.QUOTE_OPENED, key, e.by(), e.quote());
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

    void on(@Observes MailStateChanged e) {
        log.ofMail(e.mailId()).ifPresent(log::changed);
    }
}
