package org.chronik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.mail.SendForm;
import org.chronik.security.CurrentUser;
import org.chronik.web.Texts;

/** The dialog that sends an order confirmation. */
@Named
@RequestScoped
public class OrderSendBean {

    @Inject
    private OrderBean page;

    @Inject
    private OrderService service;

    @Inject
    private CustomerPaper paper;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private final SendForm form = new SendForm();

    /** Fills the dialog with the contact's address and a text in the customer's language. */
    public void prepare() {
        SalesOrder order = page.getOrder();
        Customer customer = page.getCustomer();
        String sender = user.get().getName();
        form.offer(
                paper.address(customer, order.getContactId()),
                paper.letter("order.mail.subject", customer, order, order.getNumber(), sender),
                paper.letter("order.mail.body", customer, order, order.getNumber(), sender));
    }

    /** Sends and says so. */
    public void send() {
        String number = page.getOrder().getNumber();
        service.send(page.fresh(), form.draft());
        texts.info("order.sent", number);
    }

    public SendForm getForm() {
        return form;
    }

    /** Where the preview comes from. */
    public String getPreview() {
        return "/pdf/order/" + page.getOrder().getNumber();
    }
}
