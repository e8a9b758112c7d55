package org.chronik.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.chronik.document.NumberRange;
import org.chronik.document.Rewriting;
import org.chronik.system.Time;

/** Hands out invoices to be changed, and their numbers, within the caller's transaction. */
@ApplicationScoped
class Invoices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NumberRange numbers;

    @Inject
    private Rewriting rewriting;

    @Inject
    private Time time;

    /** Adds a draft. */
    Invoice add(Invoice invoice) {
        em.persist(invoice);
        return invoice;
    }

    /** An invoice locked until the transaction ends. */
    Invoice lock(long invoiceId) {
        return em.createQuery("select i from Invoice i where i.id = :id", Invoice.class)
                .setParameter("id", invoiceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The same, to be written anew by somebody who has read this version. */
    Invoice lockToWrite(long invoiceId, long version) {
        return rewriting.begin(lock(invoiceId), version);
    }

    /** Gives an invoice its number and date, unless it has them. Others who need a number wait from here on. */
    void issue(Invoice invoice) {
        if (!invoice.isIssued()) {
            LocalDate today = time.today();
            invoice.issue(numbers.next("r", today), today);
        }
    }
}
