package org.chronik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chronik.customer.CustomerText;
import org.chronik.filter.Fold;

/** What some lines of history are about: records that are there, and those that are to be made for them. */
class HistoryTargets {

    private static final int BLOCK = 200;

    private final Map<String, References.Target> customers;
    private final Map<String, List<Long>> byName;
    private final Map<String, List<Long>> byEmail;
    private final Map<String, References.Target> records;
    private final IntFunction<long[]> keys;
    private final Map<String, NewCustomers.Draft> newCustomers = new LinkedHashMap<>();
    private final Map<String, NewQuotes.Draft> newQuotes = new LinkedHashMap<>();
    private long[] drawn = {};
    private int used;

    /** What an entry is linked to. */
    record About(long customerId, List<Long> records) {}

    HistoryTargets(
            Map<String, References.Target> customers,
            Map<String, List<Long>> byName,
            Map<String, List<Long>> byEmail,
            Map<String, References.Target> records,
            IntFunction<long[]> keys) {
        this.customers = customers;
        this.byName = byName;
        this.byEmail = byEmail;
        this.records = records;
        this.keys = keys;
    }

    /** All by which the documents of a line may be called: it may name several. */
    static Set<String> called(String documents) {
        Set<String> called = new LinkedHashSet<>();
        if (!documents.isEmpty()) {
            called.add(documents);
            called.addAll(parts(documents));
        }
        return called;
    }

    private static List<String> parts(String documents) {
        return Arrays.stream(documents.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What a line is about, or what is wrong with it. */
    Optional<About> about(HistoryLine line, Outcome outcome) {
        Row row = line.row();
        Long customer = customer(row, outcome);
        List<Long> documents = new ArrayList<>();
        String named = row.get(ImportField.RECORD);
        for (String name :
                named.isEmpty() ? List.<String>of() : records.containsKey(named) ? List.of(named) : names(row)) {
            Optional<References.Target> document = document(name, customer, line);
            if (outcome.isFaulty(row)) {
                break;
            } else if (document.isEmpty()) {
                outcome.fault(row, ImportField.RECORD, ImportFault.NO_RECORD, name);
            } else if (customer != null && document.get().customerId() != customer) {
                outcome.fault(row, ImportField.RECORD, ImportFault.OTHER_CUSTOMER, name);
            } else {
                customer = document.get().customerId();
                documents.add(document.get().id());
            }
        }
        if (customer == null && !outcome.isFaulty(row)) {
            outcome.fault(row, ImportField.CUSTOMER, ImportFault.MISSING);
        }
        return outcome.isFaulty(row) ? Optional.empty() : Optional.of(new About(customer, documents));
    }

    /** Several only if each of them is known: a comma may be part of how a document is called. */
    private List<String> names(Row row) {
        String named = row.get(ImportField.RECORD);
        List<String> parts = parts(named);
        return records.keySet().containsAll(parts) ? parts : List.of(named);
    }

    private Optional<References.Target> document(String name, Long customer, HistoryLine line) {
        References.Target known = records.get(name);
        if (known == null && customer != null && line.row().mapping().makeQuotes()) {
            NewQuotes.Draft draft = newQuotes.computeIfAbsent(
                    name, called -> new NewQuotes.Draft(key(), customer, called, line.moment()));
            return Optional.of(new References.Target(draft.id(), draft.customerId()));
        }
        return Optional.ofNullable(known);
    }

    private Long customer(Row row, Outcome outcome) {
        String name = row.get(ImportField.CUSTOMER);
        if (name.isEmpty() || customers.containsKey(name)) {
            return name.isEmpty() ? null : (Long) customers.get(name).id();
        }
        List<Long> found =
                byName.getOrDefault(Fold.fold(name), byEmail.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty() && row.mapping().makeCustomers() && name.length() <= ImportField.NAME.longest()) {
            return newCustomers
                    .computeIfAbsent(Fold.fold(name), fold -> new NewCustomers.Draft(key(), name, named(name)))
                    .id();
        }
        outcome.fault(
                row,
                ImportField.CUSTOMER,
                found.isEmpty() ? ImportFault.NO_CUSTOMER : ImportFault.MANY_CUSTOMERS,
                name);
        return null;
    }

    private static CustomerText named(String name) {
        return new CustomerText(name, null, null, null, null, null, null, null);
    }

    private long key() {
        if (used == drawn.length) {
            drawn = keys.apply(BLOCK);
            used = 0;
        }
        return drawn[used++];
    }

    List<NewCustomers.Draft> newCustomers() {
        return List.copyOf(newCustomers.values());
    }

    List<NewQuotes.Draft> newQuotes() {
        return List.copyOf(newQuotes.values());
    }
}
