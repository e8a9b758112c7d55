package org.chronik.records;

/** What an entry can be linked to. The names are stored; the labels are message keys {@code RecordType.NAME}. */
public enum RecordType {
    CUSTOMER("customer"),
    QUOTE("quote"),
    ORDER("order"),
    INVOICE("invoice");

    private final String page;

    RecordType(String page) {
        this.page = page;
    }

    /** The page that shows one record of this type, without slash: {@code quote}. */
    public String page() {
        return page;
    }
}
