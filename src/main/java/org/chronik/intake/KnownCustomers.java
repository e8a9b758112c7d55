package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Those who are there of all that these lines name. */
    CustomerTargets of(List<Row> rows) {
        Map<String, Long> called = new HashMap<>();
        references
                .find(References.CUSTOMER, values(rows, ImportField.REFERENCE))
                .forEach((reference, target) -> called.put(reference, target.id()));
        Map<String, Long> places = places(rows);
        return new CustomerTargets(called, places, references.named(new HashSet<>(places.values())));
    }

    private Map<String, Long> places(List<Row> rows) {
        Map<String, Long> places = new HashMap<>();
        Set<String> names =
                rows.stream().map(row -> Fold.fold(row.get(ImportField.NAME))).collect(Collectors.toSet());
        if (!names.isEmpty()) {
            bulk.rows(
                            "select name_fold, street, postal_code, id from customer where name_fold = any(?) order by id",
                            names)
                    .forEach(row -> places.putIfAbsent(
                            CustomerTargets.place(row.text(0), row.text(1), row.text(2)), row.number(3)));
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
