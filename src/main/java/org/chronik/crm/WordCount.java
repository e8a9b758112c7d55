package org.chronik.crm;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts how frequent words are, at night and when many entries have come; on one server, whichever is first. */
@Singleton
public class WordCount {

    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended('crm_word', 0))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WordList words;

    /** Counts, unless another server does so at this moment. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void count() {
        if ((boolean) em.createNativeQuery(CLAIM).getSingleResult()) {
            em.createNativeQuery("set local statement_timeout = '10min'").executeUpdate();
            words.count();
        }
    }
}
