package org.chronik.order;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of orders. */
@Named
@ViewScoped
public class OrdersBean implements Serializable {

    private final OrderList list = new OrderList();

    @PostConstruct
    void open() {
        list.open();
    }

    public OrderList getList() {
        return list;
    }
}
