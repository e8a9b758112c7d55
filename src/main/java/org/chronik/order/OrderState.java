package org.chronik.order;

/** Where an order stands. */
public enum OrderState {
    OPEN,
    CONFIRMED,
    DELIVERED,
    INVOICED,
    CANCELLED
}
