package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chronik.document.NumberRange;
import org.chronik.filter.Fold;
import org.chronik.filter.NaturalKey;
import org.chronik.quote.QuoteService;

/** Makes quotes of which no more is known than that something was written about them. */
@ApplicationScoped
class NewQuotes {

    @Inject
    private Bulk bulk;

    @Inject
    private NumberRange numbers;

    @Inject
    private References references;

    @Inject
    private ZoneId zone;

    /**
     * A quote that is to be made, sent at the moment of its first entry.
     *
     * @param reference what it is called elsewhere
     */
    record Draft(long id, long customerId, String reference, Instant moment) {}

    void make(Collection<Draft> drafts, long ownerId) {
        if (drafts.isEmpty()) {
            return;
        }
        CopyRows records = new CopyRows();
        CopyRows quotes = new CopyRows();
        Map<String, Long> called = new LinkedHashMap<>();
        long running = numbers.next("o", drafts.size());
        for (Draft draft : drafts) {
            String number = "o" + running;
            LocalDate day = LocalDate.ofInstant(draft.moment(), zone);
            records.row(draft.id(), "QUOTE", number, NaturalKey.of(number), draft.customerId(), 1);
            quotes.row(
                    draft.id(),
                    day,
                    draft.reference(),
                    Fold.fold(draft.reference()),
                    ownerId,
                    0,
                    0,
                    running++,
                    1,
                    "SENT",
                    day.plus(QuoteService.VALIDITY),
                    draft.moment());
            called.put(draft.reference(), draft.id());
        }
        bulk.copy("record (id, type, number, number_key, customer_id, version)", records);
        bulk.copy(
                "quote (id, document_date, subject, subject_fold, owner_id, net, gross, chain, revision, state,"
                        + " valid_until, sent_at)",
                quotes);
        references.keep(References.RECORD, called);
    }
}
