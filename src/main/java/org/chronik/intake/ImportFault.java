package org.chronik.intake;

/** What is wrong with a line; the sentence is the message {@code ImportFault.NAME}. */
public enum ImportFault {
    MORE_FIELDS,
    MISSING,
    TOO_LONG,
    NO_EMAIL,
    NO_COUNTRY,
    NO_MOMENT,
    FUTURE,
    NO_CUSTOMER,
    MANY_CUSTOMERS,
    NO_RECORD,
    OTHER_CUSTOMER,
    NO_TYPE
}
