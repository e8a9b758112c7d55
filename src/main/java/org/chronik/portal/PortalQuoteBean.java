package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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
    private Time time;

    private Quote quote;
    private List<Quote> versions;

    public Quote getQuote() {
        if (quote == null) {
            quote = quotes.byId(link.get().recordId());
        }
        return quote;
    }

    private List<Quote> versions() {
        if (versions == null) {
            versions = quotes.versions(getQuote().getChain());
        }
        return versions;
    }

    /** Where it stands for the customer: an order made of any version is an order of this one too. */
    public QuoteState getState() {
        return versions().stream().anyMatch(q -> q.stateOn(time.today()) == QuoteState.COMMISSIONED)
                ? QuoteState.COMMISSIONED
                : getQuote().stateOn(time.today());
    }

    /** Whether it can be commissioned or declined here and now. */
    public boolean isOpen() {
        return getState() == QuoteState.SENT || getState() == QuoteState.OPENED;
    }

    /** The newest version, if it is not this one. */
    public Quote getNewer() {
        Quote newest = versions().get(versions().size() - 1);
        return newest.getRevision() > getQuote().getRevision() ? newest : null;
    }

    /** The token that leads to the newest version; null until that one is sent. */
    public String getNewerToken() {
        return Optional.ofNullable(getNewer())
                .flatMap(newer -> links.newestToken(newer.getId()))
                .orElse(null);
    }

    /** Whom the link was sent to. */
    public String getPerson() {
        return link.get().person();
    }
}
