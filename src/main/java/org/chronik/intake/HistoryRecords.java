package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronik.filter.Fold;

/** Which customers and documents lines of history are about. */
@ApplicationScoped
class HistoryRecords {

    @Inject
    private Bulk bulk;

    @Inject
    private References references;

    @Inject
    private NewCustomers customers;

    @Inject
    private NewQuotes quotes;

    /** What there is of all that these lines name. */
    HistoryTargets of(List<HistoryLine> lines) {
        Set<String> named = lines.stream()
                .map(line -> line.row().get(ImportField.CUSTOMER))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Set<String> records = new HashSet<>();
        lines.forEach(line -> records.addAll(HistoryTargets.called(line.row().get(ImportField.RECORD))));
        Map<String, References.Target> called = references.find(References.CUSTOMER, named);
        named.removeAll(called.keySet());
        return new HistoryTargets(
                called,
                people("name_fold", named.stream().map(Fold::fold).collect(Collectors.toSet())),
                people(
                        "lower(email)",
                        named.stream()
                                .filter(name -> name.contains("@"))
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet())),
                references.find(References.RECORD, records),
                customers::keys);
    }

    private Map<String, List<Long>> people(String column, Set<String> values) {
        Map<String, List<Long>> found = new HashMap<>();
        if (!values.isEmpty()) {
            bulk.rows("select " + column + ", id from customer where " + column + " = any(?)", values)
                    .forEach(row -> found.computeIfAbsent(row.text(0), value -> new ArrayList<>())
                            .add(row.number(1)));
        }
        return found;
    }

    /** Makes what the lines name and what was not there. */
    void make(HistoryTargets targets, long ownerId) {
        customers.make(targets.newCustomers());
        quotes.make(targets.newQuotes(), ownerId);
    }
}
