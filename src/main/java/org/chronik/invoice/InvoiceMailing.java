package org.chronik.invoice;

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

/** Puts an invoice into the outbox: its PDF and a new link for the customer. */
@ApplicationScoped
class InvoiceMailing {

    /** Stands in the letter for the number that a draft gets only as it is sent. */
    static final String NUMBER = "[Rechnungsnummer]";

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerLinks links;

    @Inject
    private InvoicePaper paper;

    @Inject
    private Outbox outbox;

    /** The key of the mail that was queued. */
    long queue(Invoice invoice, MailDraft draft, AppUser sender) {
        Customer customer = customers.byId(invoice.getCustomerId());
        String person =
                customer.contact(invoice.getContactId()).map(Contact::getName).orElse(customer.getName());
        CustomerLink link = links.create(invoice.getId(), person);
        MailDraft numbered = draft.replacing(NUMBER, invoice.getNumber());
        return outbox.queue(sender, numbered, link.getId(), paper.fileName(invoice), paper.pdf(invoice));
    }

    void revokeLinks(Invoice invoice) {
        links.revokeAll(invoice.getId());
    }
}
