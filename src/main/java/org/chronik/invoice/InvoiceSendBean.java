package org.chronik.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.mail.SendForm;
import org.chronik.security.CurrentUser;
import org.chronik.web.Texts;

/** The dialog that sends an invoice. */
@Named
@RequestScoped
public class InvoiceSendBean {

    @Inject
    private InvoiceBean page;

    @Inject
    private InvoiceService service;

    @Inject
    private CustomerPaper paper;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private final SendForm form = new SendForm();

    /** Fills the dialog with the contact's address and a text in the customer's language. */
    public void prepare() {
        Invoice invoice = page.getInvoice();
        Customer customer = page.getCustomer();
        String number = invoice.isIssued() ? invoice.getNumber() : InvoiceMailing.NUMBER;
        String sender = user.get().getName();
        form.offer(
                paper.address(customer, invoice.getContactId()),
                paper.letter("invoice.mail.subject", customer, invoice, number, sender),
                paper.letter("invoice.mail.body", customer, invoice, number, sender));
    }

    /** Sends and says so. */
    public void send() {
        service.send(page.fresh(), form.draft());
        texts.info("invoice.sent", page.getInvoice().getNumber());
    }

    public SendForm getForm() {
        return form;
    }

    /** Where the preview comes from. */
    public String getPreview() {
        return page.getPdf();
    }
}
