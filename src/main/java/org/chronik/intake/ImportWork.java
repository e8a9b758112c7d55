package org.chronik.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chronik.system.Time;

/**
 * Looks at the lines of a run, some at once, each time in a transaction of its own; locks in the database keep other
 * servers from the same run meanwhile, and from taking in others, which may bring the same. What is taken in as a whole
 * is one transaction.
 */
@Stateless
@PermitAll
public class ImportWork {

    private static final int LOCKS = 20_501;

    /** No run has this key. */
    private static final int ALL = 0;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private EJBContext context;

    @Inject
    private Bulk bulk;

    @Inject
    private ImportLines lines;

    @Inject
    private ImportProgress progress;

    @Inject
    private Entries entries;

    @Inject
    private Time time;

    /** What came of a step. */
    public enum Step {
        /** There is nothing to do, or another server does it. */
        NONE,
        /** There may be more. */
        MORE,
        /** It is complete, and has brought entries. */
        WRITTEN
    }

    /** The runs that go on, those first that have waited for longest. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> due() {
        return em.createQuery("select r.id from ImportRun r where r.state in :working order by r.changedAt", Long.class)
                .setParameter("working", List.of(ImportState.CHECKING, ImportState.RUNNING))
                .getResultList();
    }

    /** Goes on with a run. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Step step(long runId) {
        ImportRun run = em.find(ImportRun.class, runId);
        if (run == null || !isMine((int) runId)) {
            return Step.NONE;
        }
        em.refresh(run);
        if (!run.getState().works() || (run.getState() == ImportState.RUNNING && !isMine(ALL))) {
            return Step.NONE;
        }
        bulk.begin();
        em.detach(run);
        return run.isWhole() && run.getState() == ImportState.RUNNING ? all(run) : some(run);
    }

    /** Stops a run that failed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void stop(long runId, String message) {
        ImportRun run = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run != null) {
            run.stop(message, time.now());
        }
    }

    /** Stops a run that is taken in as a whole or not at all, and says which lines are why. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void stop(long runId, Outcome faulty) {
        ImportRun run = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run != null && run.getState() == ImportState.RUNNING) {
            run.stop("import.stopped.faulty", time.now());
            run.progress(Tally.faulty(faulty), time.now());
            lines.keep(run, faulty, false);
        }
    }

    private boolean isMine(int lock) {
        return bulk.rows("select pg_try_advisory_xact_lock(?, ?)", LOCKS, lock)
                .get(0)
                .bool(0);
    }

    private Step some(ImportRun run) {
        boolean trial = run.getState() == ImportState.CHECKING;
        List<Row> rows = lines.next(run, run.getPosition(), run.getMapping());
        if (rows.isEmpty()) {
            long repeats = trial ? lines.repeats(run) : 0;
            return end(run.getId(), run.getChangedAt(), now -> finish(now, repeats));
        }
        Outcome outcome = lines.look(run, rows, trial);
        lines.keep(run, outcome, trial);
        if (outcome.written() != null) {
            entries.learn(outcome.written());
        }
        return end(run.getId(), run.getChangedAt(), now -> {
            now.looked(rows.get(rows.size() - 1).line(), outcome, time.now());
            return Step.MORE;
        });
    }

    /** Until it is complete nobody sees more of it than how far it is. */
    private Step all(ImportRun run) {
        Tally tally = new Tally();
        Entries.Span span = null;
        Mapping mapping = run.getMapping();
        long position = 0;
        Instant seen = run.getChangedAt();
        for (List<Row> rows = lines.next(run, 0, mapping); !rows.isEmpty(); rows = lines.next(run, position, mapping)) {
            Outcome outcome = lines.look(run, rows, false);
            tally.add(outcome);
            span = outcome.written() == null ? span : outcome.written().and(span);
            position = rows.get(rows.size() - 1).line();
            if (outcome.faulty() > 0) {
                throw new FaultyLines(outcome);
            }
            Optional<Instant> kept = progress.goesOn(run.getId(), seen, tally);
            if (kept.isEmpty()) {
                return undone();
            }
            seen = kept.get();
        }
        if (span != null) {
            entries.learn(span);
        }
        return end(run.getId(), seen, now -> {
            now.progress(tally, time.now());
            return finish(now, 0);
        });
    }

    /** Ends a step, unless somebody has cancelled the run or begun it anew since it was seen: then nothing is left of it. */
    private Step end(long runId, Instant seen, Function<ImportRun, Step> end) {
        ImportRun now = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        return now == null || !now.getChangedAt().equals(seen) ? undone() : end.apply(now);
    }

    private Step undone() {
        context.setRollbackOnly();
        return Step.NONE;
    }

    private Step finish(ImportRun run, long repeats) {
        run.finish(repeats, time.now());
        boolean written = run.getState() == ImportState.DONE && run.getKind() == ImportKind.HISTORY;
        return written && run.getTally().getFresh() > 0 ? Step.WRITTEN : Step.MORE;
    }
}
