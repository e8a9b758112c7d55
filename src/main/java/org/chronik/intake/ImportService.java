package org.chronik.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What administrators do with files that are imported. */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class ImportService {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Staging staging;

    @Inject
    private ImportLines lines;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private Event<ImportWanted> wanted;

    /** Reads a file, whose lines are kept until the run is deleted. The run's key. */
    public long upload(ImportKind kind, String fileName, CsvFormat.Source file) throws IOException {
        CsvFormat format = CsvFormat.of(file);
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        ImportRun run = new ImportRun(kind, name, format, user.get().getId(), time.now());
        em.persist(run);
        em.flush();
        staging.read(file, format, run);
        return run.getId();
    }

    /** Looks at all lines with this mapping, and takes in nothing. */
    public void check(long runId, Mapping mapping) {
        ImportRun run = lock(runId);
        for (ImportField field : ImportField.of(run.getKind())) {
            if (field.isRequired() && !mapping.columns().containsKey(field)) {
                throw new Refused("import.refused.field." + field.name());
            }
        }
        lines.forgetAll(run);
        run.check(mapping, time.now());
        wanted.fire(new ImportWanted(runId));
    }

    /** Takes in all lines or none, or those that are not faulty. */
    public void start(long runId, boolean whole) {
        ImportRun run = lock(runId);
        lines.forget(run);
        run.start(whole, time.now());
        wanted.fire(new ImportWanted(runId));
    }

    /** Goes on with what was cancelled or failed. */
    public void resume(long runId) {
        ImportRun run = lock(runId);
        if (run.isWhole()) {
            lines.forget(run);
        }
        run.resume(time.now());
        wanted.fire(new ImportWanted(runId));
    }

    /** Ends what goes on; what is taken in line by line and is in stays in. */
    public void cancel(long runId) {
        lock(runId).stop("import.stopped.cancelled", time.now());
    }

    /** Forgets a run and its lines; what it took in stays. */
    public void delete(long runId) {
        ImportRun run = lock(runId);
        if (run.getState().works()) {
            throw new Refused("import.refused.state");
        }
        staging.delete(run);
        em.remove(run);
    }

    private ImportRun lock(long runId) {
        ImportRun run = em.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new Refused("import.refused.gone");
        }
        return run;
    }
}
