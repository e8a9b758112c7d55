package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronik.crm.WordList;
import org.chronik.crm.Written;
import org.chronik.filter.Fold;
import org.chronik.security.Actor;
import org.chronik.web.LiveSender;
import org.chronik.web.LiveSignal;

/** Writes many entries at once, as the log keeps them. */
@ApplicationScoped
class Entries {

    private static final String ENTRY =
            "crm_entry (id, recorded_at, occurred_at, author_kind, author_id, author_name, author_fold, type_code, subject,"
                    + " text, text_fold, words, sticky, customer_id, change_key, version)";

    private static final String LINK = "crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)";

    @Inject
    private Bulk bulk;

    @Inject
    private WordList words;

    @Inject
    private LiveSender live;

    /**
     * An entry that is to be written.
     *
     * @param changeKey names what it reports, so that there is never a second
     * @param records all that it is linked to beside the customer
     */
    record Draft(
            String changeKey,
            Instant moment,
            Actor author,
            String type,
            String text,
            long customerId,
            List<Long> records) {}

    /** Keys from one to another. */
    record Span(long first, long last) {

        Span and(Span other) {
            return other == null ? this : new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** Those of these keys of which the entries are there. */
    Set<String> there(Collection<String> changeKeys) {
        Set<String> there = new HashSet<>();
        if (!changeKeys.isEmpty()) {
            bulk.rows("select change_key from crm_entry where change_key = any(?)", changeKeys)
                    .forEach(row -> there.add(row.text(0)));
        }
        return there;
    }

    /** Writes them and tells open pages; their words are still to be learnt. */
    Span write(List<Draft> drafts) {
        long[] keys = bulk.keys("crm_entry", drafts.size());
        Map<String, String> folds = new HashMap<>();
        CopyRows entries = new CopyRows();
        CopyRows links = new CopyRows();
        Set<Long> records = new LinkedHashSet<>();
        int newest = 0;
        for (int i = 0; i < keys.length; i++) {
            Draft draft = drafts.get(i);
            String author = draft.author().name();
            entry(entries, keys[i], draft, folds.computeIfAbsent(author, Fold::fold));
            Set<Long> linked = new LinkedHashSet<>(List.of(draft.customerId()));
            linked.addAll(draft.records());
            long key = keys[i];
            linked.forEach(record -> links.row(key, record, draft.customerId(), draft.moment(), false));
            records.addAll(linked);
            newest = draft.moment().isAfter(drafts.get(newest).moment()) ? i : newest;
        }
        bulk.copy(ENTRY, entries);
        bulk.copy(LINK, links);
        live.send(new LiveSignal(LiveSignal.Kind.NEW_ENTRY, keys[newest], List.copyOf(records)));
        return new Span(keys[0], keys[keys.length - 1]);
    }

    private static void entry(CopyRows rows, long key, Draft draft, String authorFold) {
        Written written = Written.of(draft.text());
        rows.row(
                key,
                draft.moment(),
                draft.moment(),
                draft.author().kind(),
                draft.author().userId(),
                draft.author().name(),
                authorFold,
                draft.type(),
                written.subject(),
                written.text(),
                written.textFold(),
                written.words(),
                false,
                draft.customerId(),
                draft.changeKey(),
                1);
    }

    /** From now on they are found by their words. */
    void learn(Span span) {
        words.learn(span.first(), span.last());
    }
}
