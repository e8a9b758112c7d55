package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronik.filter.Fold;

/** Which customers are there already. */
@ApplicationScoped
class KnownCustomers {

    @Inject
    private Bulk bulk;

    @Inject
    private References references;

    /** The customers of those lines whose customer is there, by line. */
    Map<Long, Long> of(List<Row> rows) {
        Map<String, References.Target> called =
                references.find(References.CUSTOMER, values(rows, ImportField.REFERENCE));
        Map<String, Long> places = places(rows);
        Set<Long> named = references.named(new HashSet<>(places.values()));
        Map<Long, Long> known = new HashMap<>();
        for (Row row : rows) {
            String reference = row.get(ImportField.REFERENCE);
            Long byPlace = places.get(place(row));
            if (called.containsKey(reference)) {
                known.put(row.line(), called.get(reference).id());
            } else if (byPlace != null && (reference.isEmpty() || !named.contains(byPlace))) {
                known.put(row.line(), byPlace);
            }
        }
        return known;
    }

    /** Those of these references that are not kept yet, each customer's first. */
    Map<String, Long> notYetCalled(Map<String, Long> called) {
        Map<String, References.Target> kept = references.find(References.CUSTOMER, called.keySet());
        Set<Long> named = references.named(new HashSet<>(called.values()));
        Map<String, Long> fresh = new HashMap<>();
        called.forEach((reference, customer) -> {
            if (!kept.containsKey(reference) && named.add(customer)) {
                fresh.put(reference, customer);
            }
        });
        return fresh;
    }

    /** Name, street and postal code, folded: what makes two customers the same. */
    static String place(Row row) {
        return place(
                Fold.fold(row.get(ImportField.NAME)), row.get(ImportField.STREET), row.get(ImportField.POSTAL_CODE));
    }

    private static String place(String nameFold, String street, String postalCode) {
        return String.join(
                Row.DIVIDER,
                nameFold,
                Fold.fold(Objects.requireNonNullElse(street, "")),
                Fold.fold(Objects.requireNonNullElse(postalCode, "")));
    }

    private Map<String, Long> places(List<Row> rows) {
        Map<String, Long> places = new HashMap<>();
        Set<String> names =
                rows.stream().map(row -> Fold.fold(row.get(ImportField.NAME))).collect(Collectors.toSet());
        if (!names.isEmpty()) {
            bulk.rows(
                            "select name_fold, street, postal_code, id from customer where name_fold = any(?) order by id",
                            names)
                    .forEach(row -> places.putIfAbsent(place(row.text(0), row.text(1), row.text(2)), row.number(3)));
        }
        return places;
    }

    private static Set<String> values(List<Row> rows, ImportField field) {
        return rows.stream()
                .map(row -> row.get(field))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
