package org.chronik.invoice;

/** Where an invoice stands; OVERDUE is never stored, it follows from the date. */
public enum InvoiceState {
    DRAFT,
    SENT,
    OPENED,
    PAID,
    CANCELLED,
    OVERDUE
}
