package org.chronik.order;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.security.Actor;

/** The customer commissions a quote by the link. The token is the permission. */
@Stateless
@PermitAll
public class OrderLinkService {

    private static final int LONGEST_NAME = 120;

    @Inject
    private Orders orders;

    @Inject
    private CustomerLinks links;

    @Inject
    private Event<Object> events;

    /**
     * Makes the order out of the quote that the link opens.
     *
     * @param name who commissions, as typed
     * @throws java.util.NoSuchElementException if the token opens no quote
     */
    public RecordRef commission(String token, String name) {
        CustomerLink link = links.open(token).orElseThrow();
        QuoteCommissioned commissioned = orders.commission(link.getRecordId(), true, person(name));
        events.fire(commissioned);
        return commissioned.order();
    }

    private static Actor person(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused("order.refused.name", LONGEST_NAME);
        }
        return Actor.customer(name.strip());
    }
}
