package org.chronik.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets a transaction fail after all else has been done in it, so that a test sees what is left of it: nothing. */
@ApplicationScoped
public class Sabotage {

    private static final ThreadLocal<Plan> PLAN = new ThreadLocal<>();

    @PersistenceContext
    private EntityManager em;

    /** How the transaction fails. */
    public enum How {
        /** An observer throws, after the application's own. */
        OBSERVER,
        /** The database refuses the commit. */
        COMMIT
    }

    /** An observer of an event of ours failed, as planned. */
    public static final class Planned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Plan(How how, Class<?> event) {}

    /** Does something of which the transaction fails when it fires such an event; for the calling thread alone. */
    public static void of(Class<?> event, How how, As.Action action) throws Exception {
        PLAN.set(new Plan(how, event));
        try {
            action.run();
        } finally {
            PLAN.remove();
        }
    }

    void on(@Observes @Priority(Integer.MAX_VALUE) Object event) {
        Plan plan = PLAN.get();
        if (plan == null || !plan.event().isInstance(event)) {
            return;
        }
        if (plan.how() == How.OBSERVER) {
            throw new Planned();
        }
        // The key to the customer is checked at the commit
        em.createNativeQuery(
                        "insert into record (id, type, number, customer_id, version) values (?, 'ORDER', ?, -1, 0)")
                .setParameter(1, -System.nanoTime())
                .setParameter(2, "x" + System.nanoTime())
                .executeUpdate();
    }
}
