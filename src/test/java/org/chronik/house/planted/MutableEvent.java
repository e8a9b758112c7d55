package org.chronik.house.planted;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An event that can change under its observers. */
public class MutableEvent {

    /** Whoever fires it. */
    public static class Sender {

        @Inject
        Event<MutableEvent> events;
    }

    /** Whoever hears it. */
    public static class Listener {

        void on(@Observes MutableEvent event) {}
    }
}
