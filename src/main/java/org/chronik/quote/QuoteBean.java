package org.chronik.quote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronik.customer.Contact;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.Step;
import org.chronik.records.RecordRef;
import org.chronik.system.Time;
import org.omnifaces.cdi.Param;

/** The page of one version of a quote: what it says and where it stands. */
@Named
@RequestScoped
public class QuoteBean {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private CustomerQuery customers;

    @Inject
    private QuoteService service;

    @Inject
    private Time time;

    private Quote quote;
    private Customer customer;
    private List<Quote> versions;
    private String declineReason;

    /** The quote, or null if there is none of this number: then the page says so. */
    public Quote getQuote() {
        if (quote == null && number != null) {
            quote = quotes.byNumber(number).orElse(null);
        }
        return quote;
    }

    public Customer getCustomer() {
        if (customer == null) {
            customer = customers.byId(getQuote().getCustomerId());
        }
        return customer;
    }

    public Contact getContact() {
        return getCustomer().contact(getQuote().getContactId()).orElse(null);
    }

    public QuoteState getState() {
        return getQuote().stateOn(time.today());
    }

    /** The quote's way: to the order, or to where it ended. */
    public List<Step> getSteps() {
        QuoteState now = getState();
        Quote q = getQuote();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(QuoteState.DRAFT, null, true, now == QuoteState.DRAFT, false));
        steps.add(new Step(QuoteState.SENT, q.getSentAt(), q.getSentAt() != null, now == QuoteState.SENT, false));
        steps.add(
                new Step(QuoteState.OPENED, q.getOpenedAt(), q.getOpenedAt() != null, now == QuoteState.OPENED, false));
        if (Set.of(QuoteState.DECLINED, QuoteState.REPLACED, QuoteState.EXPIRED).contains(now)) {
            steps.add(new Step(now, q.getClosedAt(), true, true, true));
        } else {
            boolean commissioned = now == QuoteState.COMMISSIONED;
            steps.add(new Step(QuoteState.COMMISSIONED, q.getClosedAt(), commissioned, commissioned, false));
        }
        return steps;
    }

    /** All versions, first to last. */
    public List<Quote> getVersions() {
        if (versions == null) {
            versions = quotes.versions(getQuote().getChain());
        }
        return versions;
    }

    /** The newest version, or null if this is it. */
    public Quote getNewest() {
        Quote newest = getVersions().get(getVersions().size() - 1);
        return newest.getRevision() == getQuote().getRevision() ? null : newest;
    }

    /** Whether one of the versions was commissioned: then none can be again. */
    public boolean isChainCommissioned() {
        return getVersions().stream().anyMatch(q -> q.stateOn(time.today()) == QuoteState.COMMISSIONED);
    }

    /** Makes the next version and shows it, to be written. */
    public String revise() {
        RecordRef next = service.revise(getQuote().getId());
        return "/quote?faces-redirect=true&number=" + next.number();
    }

    /** The customer said no to one of us. */
    public void decline() {
        service.decline(getQuote().getId(), declineReason);
        refresh();
    }

    /** The links sent so far stop working. */
    public void revokeLinks() {
        service.revokeLinks(getQuote().getId());
    }

    /** Reads anew what an action or somebody else has changed. */
    public void refresh() {
        quote = null;
        versions = null;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }
}
