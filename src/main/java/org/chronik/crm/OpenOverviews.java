package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chronik.system.Time;
import org.chronik.web.LiveAudience;
import org.chronik.web.LivePageEnded;
import org.chronik.web.LiveSignal;

/** What the open overviews show, so that a new entry is told to those alone that it belongs in. */
@ApplicationScoped
public class OpenOverviews {

    @Inject
    private ArrivedEntries entries;

    @Inject
    private Time time;

    private final Map<String, OverviewFilter> shown = new ConcurrentHashMap<>();

    /** A page shows this from now on. */
    void shows(String page, OverviewFilter filter) {
        shown.put(page, filter);
    }

    void ended(@Observes LivePageEnded e) {
        shown.remove(e.page());
    }

    void on(@Observes LiveAudience audience) {
        LiveSignal signal = audience.signal();
        if (signal.kind() == LiveSignal.Kind.NEW_ENTRY && !shown.isEmpty()) {
            Map<String, Object> values = entries.get(signal.subject()).values();
            Instant now = time.now();
            shown.forEach((page, filter) -> {
                if (audience.unsure().contains(page)) {
                    filter.meets(values, signal.records(), now).ifPresent(meets -> audience.decide(page, meets));
                }
            });
        }
    }
}
