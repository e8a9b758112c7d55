package org.chronik.crm;

/** What the application records by itself. The names are codes of entry types; the labels are message keys. */
public enum EntryKind {
    QUOTE_SENT,
    QUOTE_OPENED,
    QUOTE_COMMISSIONED,
    QUOTE_DECLINED,
    QUOTE_REVISED,
    ORDER_CONFIRMATION_SENT,
    INVOICE_CREATED,
    INVOICE_SENT,
    INVOICE_OPENED,
    INVOICE_PAID,
    INVOICE_CANCELLED,
    RECORDS_LINKED
}
