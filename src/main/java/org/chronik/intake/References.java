package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronik.records.RecordType;
import org.chronik.web.SqlRow;

/** Finds records by what they are called elsewhere, or by our own numbers. */
@ApplicationScoped
class References {

    static final String CUSTOMER = "CUSTOMER";
    static final String RECORD = "RECORD";

    @Inject
    private Bulk bulk;

    /** A record that is there, or is about to be. */
    record Target(long id, long customerId) {}

    /** Those that are known, by what they are called. */
    Map<String, Target> find(String kind, Collection<String> called) {
        Map<String, Target> found = new HashMap<>();
        if (called.isEmpty()) {
            return found;
        }
        String customers = kind.equals(CUSTOMER) ? " and type = '" + RecordType.CUSTOMER + "'" : "";
        bulk.rows("select number, id, customer_id from record where number = any(?)" + customers, called)
                .forEach(row -> found.put(row.text(0), target(row)));
        bulk.rows(
                        "select f.reference, r.id, r.customer_id from import_reference f join record r on r.id = f.record_id"
                                + " where f.kind = ? and f.reference = any(?)",
                        kind,
                        called)
                .forEach(row -> found.put(row.text(0), target(row)));
        return found;
    }

    private static Target target(SqlRow row) {
        return new Target(row.number(1), row.number(2));
    }

    /** Those of these customers that are called something elsewhere. */
    Set<Long> named(Collection<Long> customers) {
        Set<Long> named = new HashSet<>();
        if (!customers.isEmpty()) {
            List<SqlRow> rows = bulk.rows(
                    "select record_id from import_reference where kind = '" + CUSTOMER + "' and record_id = any(?)",
                    customers);
            rows.forEach(row -> named.add(row.number(0)));
        }
        return named;
    }

    /** Keeps what records are called; each value is a record's key. */
    void keep(String kind, Map<String, Long> called) {
        CopyRows rows = new CopyRows();
        called.forEach((reference, id) -> rows.row(kind, reference, id));
        bulk.copy("import_reference (kind, reference, record_id)", rows);
    }
}
