package org.chronik.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chronik.crm.WordCount;
import org.chronik.system.SingleWorker;

/** Goes on with runs: at once when one is wanted here, and now and then for what another server has left. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportWork work;

    @Inject
    private WordCount words;

    private SingleWorker worker;

    @PostConstruct
    void begin() {
        worker = new SingleWorker(executor, this::work);
    }

    /** Begins once the run's new state is really there. */
    public void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWanted run) {
        worker.wake();
    }

    /** Runs that a server began and then died. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void due() {
        worker.wake();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = false;
            for (long run : work.due()) {
                more |= step(run);
            }
        }
    }

    /** A run that fails stops, and the others go on; where the database itself is away all wait for the next time. */
    private boolean step(long run) {
        try {
            ImportWork.Step step = work.step(run);
            if (step == ImportWork.Step.WRITTEN) {
                words.count();
            }
            return step != ImportWork.Step.NONE;
        } catch (FaultyLines e) {
            work.stop(run, e.outcome());
            return false;
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, "An import failed", e);
            work.stop(run, "import.stopped.failed");
            return false;
        }
    }
}
