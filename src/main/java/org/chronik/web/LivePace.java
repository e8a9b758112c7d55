package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far apart pages refresh that one signal concerns, so that many do not ask at once. How many ask after a signal is
 * known from the signals before; a page that has just been opened is taken for one that does.
 */
@ApplicationScoped
public class LivePace {

    /** What a refresh costs two cores, about. */
    private static final double MILLIS_A_PAGE = 1.5;

    private static final int LONGEST_MILLIS = 800;

    private int expected;
    private int refreshed;

    synchronized void opened() {
        expected++;
    }

    /** A page has refreshed itself. */
    public synchronized void refreshed() {
        refreshed++;
    }

    /** The time within which pages refresh after the next signal, each at a moment of its own; milliseconds. */
    synchronized int window() {
        expected = Math.max(refreshed, expected / 2);
        refreshed = 0;
        return (int) Math.min(expected * MILLIS_A_PAGE, LONGEST_MILLIS);
    }
}
