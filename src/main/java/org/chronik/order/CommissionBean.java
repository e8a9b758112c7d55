package org.chronik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.quote.QuoteBean;
import org.chronik.quote.QuoteState;
import org.chronik.records.RecordRef;
import org.chronik.web.Texts;

/** What a quote's page shows of orders: the action that makes one, and the one that was made. */
@Named
@RequestScoped
public class CommissionBean {

    @Inject
    private QuoteBean page;

    @Inject
    private OrderQuery orders;

    @Inject
    private OrderService service;

    @Inject
    private Texts texts;

    private SalesOrder order;

    /** The order that the quote, or another of its versions, has become; null before. */
    public SalesOrder getOrder() {
        if (order == null) {
            order = orders.byChain(page.getQuote().getChain()).orElse(null);
        }
        return order;
    }

    /** Whether commissioning is what comes next. */
    public boolean isNext() {
        return getOrder() == null && (page.getState() == QuoteState.SENT || page.getState() == QuoteState.OPENED);
    }

    /** Whether it can be commissioned, but only after a question. */
    public boolean isUnusual() {
        return getOrder() == null && !isNext();
    }

    /** What a user is asked before a quote is commissioned that is not, or no longer, with the customer. */
    public String getQuestion() {
        return texts.get("quote.commission.question", page.getQuote().getNumber(), texts.label(page.getState()));
    }

    /**
     * Makes the order and shows it.
     *
     * @param confirmed the question was asked
     */
    public String commission(boolean confirmed) {
        long quoteId = page.getQuote().getId();
        // Whatever the answer, the page shows what is now
        page.refresh();
        RecordRef made = service.commission(quoteId, confirmed);
        return "/order?faces-redirect=true&number=" + made.number();
    }
}
