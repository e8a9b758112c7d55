package org.chronik.house.planted;

import jakarta.enterprise.event.ObservesAsync;

/** Hears of a change after its transaction. */
public class LateObserver {

    void on(@ObservesAsync String event) {}
}
