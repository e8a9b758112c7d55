package org.chronik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chronik.mail.MailDraft;
import org.chronik.mail.Outbox;
import org.chronik.security.AppUser;

/** Puts an order confirmation into the outbox, with its PDF. */
@ApplicationScoped
class OrderMailing {

    @Inject
    private OrderPaper paper;

    @Inject
    private Outbox outbox;

    /** The key of the mail that was queued. */
    long queue(SalesOrder order, MailDraft draft, AppUser sender) {
        return outbox.queue(sender, draft, null, paper.fileName(order), paper.pdf(order));
    }
}
