package org.chronik.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chronik.filter.Fold;

/** Whose some lines of customers are: of those who are there, or who are to be made for a line before. */
class CustomerTargets {

    private final Map<String, Long> called;
    private final Map<String, Long> places;
    private final Set<Long> named;
    private final Map<String, Long> newlyCalled = new LinkedHashMap<>();

    /**
     * @param called customers by reference or number
     * @param places customers by {@link #place}
     * @param named those of them that have a reference
     */
    CustomerTargets(Map<String, Long> called, Map<String, Long> places, Set<Long> named) {
        this.called = called;
        this.places = places;
        this.named = named;
    }

    /** The customer of a line, or null; one who is found by place has the line's reference from now on. */
    Long of(Row row) {
        String reference = row.get(ImportField.REFERENCE);
        if (called.containsKey(reference)) {
            return called.get(reference);
        }
        Long customer = places.get(place(row));
        if (customer == null || reference.isEmpty()) {
            return customer;
        }
        if (named.contains(customer)) {
            return null;
        }
        call(customer, reference);
        return customer;
    }

    /** A customer is to be made for a line. */
    void made(Row row, long customer) {
        places.putIfAbsent(place(row), customer);
        if (!row.get(ImportField.REFERENCE).isEmpty()) {
            call(customer, row.get(ImportField.REFERENCE));
        }
    }

    private void call(long customer, String reference) {
        called.put(reference, customer);
        named.add(customer);
        newlyCalled.put(reference, customer);
    }

    /** References that are to be kept. */
    Map<String, Long> newlyCalled() {
        return newlyCalled;
    }

    /** All who are there. */
    Collection<Long> all() {
        Set<Long> all = new HashSet<>(called.values());
        all.addAll(places.values());
        return all;
    }

    /** Name, street and postal code, folded: what makes two customers the same. */
    static String place(Row row) {
        return place(
                Fold.fold(row.get(ImportField.NAME)), row.get(ImportField.STREET), row.get(ImportField.POSTAL_CODE));
    }

    static String place(String nameFold, String street, String postalCode) {
        return String.join(
                Row.DIVIDER,
                nameFold,
                Fold.fold(Objects.requireNonNullElse(street, "")),
                Fold.fold(Objects.requireNonNullElse(postalCode, "")));
    }
}
