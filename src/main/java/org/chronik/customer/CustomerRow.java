package org.chronik.customer;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer in the list. */
public record CustomerRow(
        long id, String number, String name, String street, String postalCode, String city, String email, String phone)
        implements Serializable {

    /** Street, postal code and city in one line, as far as they are known. */
    public String address() {
        String place = words(" ", postalCode, city);
        return words(", ", street, place.isEmpty() ? null : place);
    }

    private static String words(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
