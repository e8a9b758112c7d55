package org.chronik.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chronik.customer.Contact;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.mail.MailDraft;
import org.chronik.mail.Outbox;
import org.chronik.security.AppUser;

/** Puts a quote into the outbox: its PDF and a new link for the customer. */
@ApplicationScoped
class QuoteMailing {

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerLinks links;

    @Inject
    private QuotePaper paper;

    @Inject
    private Outbox outbox;

    /** The key of the mail that was queued. */
    long queue(Quote quote, MailDraft draft, AppUser sender) {
        Customer customer = customers.byId(quote.getCustomerId());
        String person =
                customer.contact(quote.getContactId()).map(Contact::getName).orElse(customer.getName());
        CustomerLink link = links.create(quote.getId(), person);
        return outbox.queue(sender, draft, link.getId(), paper.fileName(quote), paper.pdf(quote));
    }

    void revokeLinks(Quote quote) {
        links.revokeAll(quote.getId());
    }
}
