package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.chronik.order.OrderQuery;
import org.chronik.order.SalesOrder;
import org.chronik.quote.Quote;
import org.chronik.quote.QuoteQuery;
import org.chronik.quote.QuoteState;
import org.chronik.system.Time;

/** The page of a quote for the customer: what it says, and what can still be done with it. */
@Named
@RequestScoped
public class PortalQuoteBean {

    @Inject
    private CurrentLink link;

    @Inject
    private PortalQuery links;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private OrderQuery orders;

    @Inject
    private Time time;

    private Quote quote;
    private Optional<SalesOrder> order;
    private Quote newest;

    public Quote getQuote() {
        if (quote == null) {
            quote = quotes.byId(link.get().recordId());
        }
        return quote;
    }

    /** The order that it, or another version of it, has become; null before. */
    public SalesOrder getOrder() {
        if (order == null) {
            order = orders.byChain(getQuote().getChain());
        }
        return order.orElse(null);
    }

    /** Who at the customer's commissioned it; null where we did, having been told. */
    public String getCommissionedBy() {
        return links.commissionedBy(getOrder().getId()).orElse(null);
    }

    /** Where it stands for the customer: an order made of any version is an order of this one too. */
    public QuoteState getState() {
        return getOrder() == null ? getQuote().stateOn(time.today()) : QuoteState.COMMISSIONED;
    }

    /** Whether it can be commissioned or declined here and now. */
    public boolean isOpen() {
        return getState() == QuoteState.SENT || getState() == QuoteState.OPENED;
    }

    /** The newest version, which may be this one. */
    public Quote getNewest() {
        if (newest == null) {
            List<Quote> versions = quotes.versions(getQuote().getChain());
            newest = versions.get(versions.size() - 1);
        }
        return newest;
    }

    /** The token that leads to the newest version; null until that one is sent. */
    public String getNewestToken() {
        return links.newestToken(getNewest().getId()).orElse(null);
    }
}
