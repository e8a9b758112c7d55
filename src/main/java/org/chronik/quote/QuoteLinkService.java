package org.chronik.quote;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/** What the customer does with a quote by the link. The token is the permission; it is checked in each call. */
@Stateless
@PermitAll
public class QuoteLinkService {

    @Inject
    private Quotes quotes;

    @Inject
    private CustomerLinks links;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /** A person's browser shows the quote; a browser counts once within 30 minutes. */
    public void open(String token, UUID visit) {
        CustomerLink link = links.open(token).orElseThrow();
        Quote quote = quotes.lock(link.getRecordId());
        if (links.visit(link, visit)) {
            quote.markOpened(time.now());
            events.fire(new QuoteOpened(quote.ref(), link.getId(), Actor.customer(link.getPerson())));
        }
    }

    /** The customer says no; the reason may be empty. */
    public void decline(String token, String reason) {
        CustomerLink link = links.open(token).orElseThrow();
        Quote quote = quotes.lockFree(link.getRecordId());
        quote.decline(time.now(), time.today(), reason);
        events.fire(new QuoteDeclined(quote.ref(), reason, Actor.customer(link.getPerson())));
    }
}
