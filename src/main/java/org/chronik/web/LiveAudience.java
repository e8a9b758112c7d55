package org.chronik.web;

import java.util.HashSet;
import java.util.Set;

/**
 * The open pages that a signal is sent to. It is an event, fired before the signal is sent: who knows what a page shows
 * says whether it concerns that page; where nobody does, the page has to ask.
 */
public final class LiveAudience {

    private final LiveSignal signal;
    private final Set<String> unsure;
    private final Set<String> concerned = new HashSet<>();

    LiveAudience(LiveSignal signal, Set<String> pages) {
        this.signal = signal;
        this.unsure = new HashSet<>(pages);
    }

    public LiveSignal signal() {
        return signal;
    }

    /** Says whether the signal concerns a page; of a page that is not open here, nothing. */
    public void decide(String page, boolean concerns) {
        if (unsure.remove(page) && concerns) {
            concerned.add(page);
        }
    }

    /** Pages that the signal may concern. */
    Set<String> unsure() {
        return unsure;
    }

    /** Pages that it concerns for sure. */
    Set<String> concerned() {
        return concerned;
    }
}
