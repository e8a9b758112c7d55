package org.chronik.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.chronik.system.Time;

/** Tells others how far a run is whose own transaction shows nothing yet. */
@Stateless
@PermitAll
public class ImportProgress {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Time time;

    /** Keeps how far it is, and says when, unless somebody has cancelled it or begun it anew since it was seen. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Instant> goesOn(long runId, Instant seen, Tally tally) {
        ImportRun run = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.getChangedAt().equals(seen)) {
            return Optional.empty();
        }
        run.progress(tally, time.now());
        return Optional.of(run.getChangedAt());
    }
}
