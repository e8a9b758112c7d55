package org.chronik.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.chronik.system.SingleWorker;

/** Delivers what is due: at once when a mail was queued here, and every half minute for retries and other servers. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MailDispatcher {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private MailDelivery delivery;

    private SingleWorker worker;

    @PostConstruct
    void begin() {
        worker = new SingleWorker(executor, this::deliver);
    }

    /** Wakes the dispatcher once the mail is really there. */
    public void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued mail) {
        worker.wake();
    }

    /** Retries, and mails that a server queued and then died. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void due() {
        worker.wake();
    }

    private void deliver() {
        while (delivery.deliverNext()) {
            // one after the other until none is due
        }
    }
}
