package org.chronik.crm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.filter.FilterFields;
import org.chronik.filter.FilterLine;

/**
 * What an overview lets through.
 *
 * @param line its filters without language; relative dates go by the moment of each question
 * @param fields the columns that the line may name; null if it is empty
 * @param reader who reads it
 * @param recordId the record whose entries it shows, or null for all
 */
record OverviewFilter(String line, FilterFields fields, FilterContext reader, Long recordId) {

    /**
     * Whether an entry belongs in it; empty if only the database can say.
     *
     * @param records keys of its records; empty where they are too many to name
     */
    Optional<Boolean> meets(Map<String, Object> values, List<Long> records, Instant now) {
        if (recordId != null && records.isEmpty()) {
            return Optional.empty();
        }
        if (recordId != null && !records.contains(recordId)) {
            return Optional.of(false);
        }
        try {
            FilterContext context = new FilterContext(reader.locale(), reader.zone(), now, reader.me());
            return Optional.of(line.isEmpty()
                    || FilterLine.parseStored(line, fields, context).matches(values));
        } catch (FilterException e) {
            // What was chosen is there no more, such as a user.
            return Optional.empty();
        }
    }
}
