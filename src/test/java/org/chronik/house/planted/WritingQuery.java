package org.chronik.house.planted;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads, so it says. */
@Stateless
public class WritingQuery {

    @PersistenceContext
    EntityManager em;

    void read() {
        em.createQuery("delete from CrmEntry").executeUpdate();
    }
}
