package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronik.filter.Fold;

/** Makes contacts behind those that customers have. */
@ApplicationScoped
class NewContacts {

    @Inject
    private Bulk bulk;

    /** A contact that is to be made, as a line has it. */
    record Draft(long customerId, Row row) {}

    /** What makes two contacts the same: customer and folded name. */
    static String key(long customerId, String name) {
        return customerId + " " + Fold.fold(name);
    }

    /** Those who are there. */
    Set<String> of(Collection<Long> customers) {
        Set<String> there = new HashSet<>();
        if (!customers.isEmpty()) {
            bulk.rows("select customer_id, name from contact where customer_id = any(?)", customers)
                    .forEach(row -> there.add(key(row.number(0), row.text(1))));
        }
        return there;
    }

    void make(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Map<Long, Integer> ranks = new HashMap<>();
        bulk.rows(
                        "select customer_id, max(rank) from contact where customer_id = any(?) group by customer_id",
                        drafts.stream().map(Draft::customerId).distinct().toList())
                .forEach(row -> ranks.put(row.number(0), (int) row.number(1)));
        long[] keys = bulk.keys("contact", drafts.size());
        CopyRows rows = new CopyRows();
        for (int i = 0; i < keys.length; i++) {
            Row row = drafts.get(i).row();
            String name = row.get(ImportField.CONTACT_NAME);
            rows.row(
                    keys[i],
                    drafts.get(i).customerId(),
                    name,
                    Fold.fold(name),
                    row.optional(ImportField.CONTACT_POSITION),
                    row.optional(ImportField.CONTACT_PHONE),
                    row.optional(ImportField.CONTACT_EMAIL),
                    ranks.merge(drafts.get(i).customerId(), 1, Integer::sum));
        }
        bulk.copy("contact (id, customer_id, name, name_fold, position, phone, email, rank)", rows);
    }
}
