package org.chronik.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.chronik.system.Time;

/** Tells others how far a run is whose own transaction shows nothing yet. */
@Stateless
@PermitAll
public class ImportProgress {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Time time;

    /** Keeps how far it is, and says whether nobody has cancelled it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean goesOn(long runId, Tally tally) {
        ImportRun run = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.getState().works()) {
            return false;
        }
        run.progress(tally, time.now());
        return true;
    }
}
