package org.chronik.crm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronik.system.Time;
import org.chronik.web.LiveAudience;
import org.chronik.web.LivePace;
import org.chronik.web.LiveSignal;

/** The entries of the last seconds: read once for all the open pages of this server, which take them in one by one. */
@ApplicationScoped
public class ArrivedEntries {

    private static final int MOST = 1000;

    /** Longer than pages take that look at the list; those that come back later read anew. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private ArrivedEntryQuery query;

    @Inject
    private LivePace pace;

    @Inject
    private Time time;

    private final Cache<Long, ArrivedEntry> entries =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    ArrivedEntry get(long id) {
        return entries.get(id, query::read);
    }

    /** For a page that takes them in: of those that have arrived the rows that belong in it; empty if that cannot be said. */
    Optional<List<EntryRow>> rows(OverviewFilter filter, List<LiveSignal> arrived) {
        pace.refreshed();
        List<EntryRow> rows = new ArrayList<>();
        Instant now = time.now();
        for (LiveSignal signal : arrived) {
            ArrivedEntry entry = get(signal.subject());
            Optional<Boolean> meets = filter.meets(entry.values(), signal.records(), now);
            if (meets.isEmpty()) {
                return Optional.empty();
            }
            if (meets.get()) {
                rows.add(entry.row());
            }
        }
        return Optional.of(rows);
    }

    /** Forgets what has changed before any page is told. */
    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) LiveAudience audience) {
        LiveSignal signal = audience.signal();
        if (signal.kind() == LiveSignal.Kind.CHANGED_RECORD) {
            entries.invalidateAll();
        } else if (signal.kind() == LiveSignal.Kind.CHANGED_ENTRY) {
            entries.invalidate(signal.subject());
        }
    }
}
