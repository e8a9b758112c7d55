package org.chronik.quote;

/** Where a quote stands. EXPIRED is never stored: it is what SENT and OPENED become after the last valid day. */
public enum QuoteState {
    DRAFT,
    SENT,
    OPENED,
    COMMISSIONED,
    DECLINED,
    REPLACED,
    EXPIRED
}
