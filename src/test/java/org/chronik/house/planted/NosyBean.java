package org.chronik.house.planted;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A page's bean that asks the database. */
public class NosyBean {

    @PersistenceContext
    EntityManager em;
}
