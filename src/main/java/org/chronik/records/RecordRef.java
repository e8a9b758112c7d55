package org.chronik.records;

import java.io.Serializable;
import java.util.Objects;

/**
 * Points at a customer, quote, order or invoice without knowing it: "quote o736".
 *
 * @param id the record's key
 * @param type what it is
 * @param number the number that people say ({@code k1042}, {@code o736-2}); null for a draft of an invoice
 * @param customerId the customer whom the record belongs to; a customer belongs to itself
 */
public record RecordRef(long id, RecordType type, String number, long customerId) implements Serializable {

    public RecordRef {
        Objects.requireNonNull(type, "type");
    }

    /** True for a customer itself, false for a document of a customer. */
    public boolean isCustomer() {
        return type == RecordType.CUSTOMER;
    }

    /** The address of the record's page, with a leading slash: {@code /quote?number=o736}. */
    public String path() {
        return "/" + type.page() + (number == null ? "?id=" + id : "?number=" + number);
    }
}
