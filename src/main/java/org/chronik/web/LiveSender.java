package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.chronik.records.RecordChanged;

/**
 * Sends signals by PostgreSQL's NOTIFY inside the transaction of the change: they arrive at every server once it is
 * committed, and never if it is not.
 */
@ApplicationScoped
public class LiveSender {

    static final String CHANNEL = "chronik";

    @PersistenceContext
    private EntityManager em;

    /** Sends a signal with the present transaction. */
    public void send(LiveSignal signal) {
        em.createNativeQuery("select cast(pg_notify(?, ?) as text)")
                .setParameter(1, CHANNEL)
                .setParameter(2, signal.encode())
                .getSingleResult();
    }

    void on(@Observes RecordChanged e) {
        send(new LiveSignal(
                LiveSignal.Kind.CHANGED_RECORD, 0, List.of(e.record().id())));
    }
}
