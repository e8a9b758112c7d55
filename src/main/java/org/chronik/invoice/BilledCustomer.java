package org.chronik.invoice;

import org.chronik.customer.CustomerChoice;

/** The field that picks the customer of an invoice, and then offers its unbilled orders. */
public class BilledCustomer extends CustomerChoice {

    private final OrderChoice orders;

    BilledCustomer(OrderChoice orders) {
        this.orders = orders;
    }

    @Override
    public void choose(String number) {
        super.choose(number);
        offer();
    }

    @Override
    public void picked() {
        super.picked();
        offer();
    }

    private void offer() {
        if (getChosen() != null) {
            orders.offer(getId());
        }
    }
}
