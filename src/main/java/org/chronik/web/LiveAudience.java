package org.chronik.web;

import java.util.HashSet;
import java.util.Set;

/**
 * The open pages that a signal is sent to, fired before it is sent: who knows what a page shows says whether the signal
 * concerns that page; where nobody does, the page has to ask.
 *
 * @param unsure pages that the signal may concern
 * @param concerned pages that it concerns for sure
 */
public record LiveAudience(LiveSignal signal, Set<String> unsure, Set<String> concerned) {

    static LiveAudience of(LiveSignal signal, Set<String> pages) {
        return new LiveAudience(signal, new HashSet<>(pages), new HashSet<>());
    }

    /** Says whether the signal concerns a page; of a page that is not open here, nothing. */
    public void decide(String page, boolean concerns) {
        if (unsure.remove(page) && concerns) {
            concerned.add(page);
        }
    }
}
