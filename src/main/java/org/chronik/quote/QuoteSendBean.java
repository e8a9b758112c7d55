package org.chronik.quote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.mail.SendForm;
import org.chronik.security.CurrentUser;
import org.chronik.web.Texts;

/** The dialog that sends a quote. */
@Named
@RequestScoped
public class QuoteSendBean {

    @Inject
    private QuoteBean page;

    @Inject
    private QuoteService service;

    @Inject
    private CustomerPaper paper;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private final SendForm form = new SendForm();

    /** Fills the dialog with the contact's address and a text in the customer's language. */
    public void prepare() {
        Quote quote = page.getQuote();
        Customer customer = page.getCustomer();
        String sender = user.get().getName();
        form.offer(
                paper.address(customer, quote.getContactId()),
                paper.letter("quote.mail.subject", customer, quote, quote.getNumber(), sender),
                paper.letter("quote.mail.body", customer, quote, quote.getNumber(), sender));
    }

    /** Sends and says so. */
    public void send() {
        service.send(page.getQuote().getId(), form.draft());
        page.refresh();
        texts.info("quote.sent", page.getQuote().getNumber());
    }

    public SendForm getForm() {
        return form;
    }

    /** Where the preview comes from. */
    public String getPreview() {
        return "/pdf/quote/" + page.getQuote().getNumber();
    }
}
