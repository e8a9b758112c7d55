package org.chronik.invoice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/** What the customer does with an invoice by the link. The token is the permission; it is checked in each call. */
@Stateless
@PermitAll
public class InvoiceLinkService {

    @Inject
    private Invoices invoices;

    @Inject
    private CustomerLinks links;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /** A person's browser shows the invoice; a browser counts once within 30 minutes. */
    public void open(String token, UUID visit) {
        CustomerLink link = links.open(token).orElseThrow();
        Invoice invoice = invoices.lock(link.getRecordId());
        if (links.visit(link, visit)) {
            invoice.markOpened(time.now());
            events.fire(new InvoiceOpened(invoice.ref(), link.getId(), Actor.customer(link.getPerson())));
        }
    }
}
