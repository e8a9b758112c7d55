package org.chronik.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.chronik.customer.RecordFinder;
import org.chronik.records.RecordRef;

/** The record whose entries an address asks for: {@code record} or {@code customer} by number, or {@code recordId}. */
@Dependent
class AskedRecord implements Serializable {

    @Inject
    private transient RecordFinder finder;

    /** Empty if it asks for none, or for one that there is not. */
    Optional<RecordRef> of(Map<String, String> asked) {
        String id = asked.get("recordId");
        if (id != null && id.matches("\\d{1,18}")) {
            return finder.byId(Long.parseLong(id));
        }
        String number = asked.getOrDefault("record", asked.get("customer"));
        return number == null ? Optional.empty() : finder.byNumber(number);
    }
}
