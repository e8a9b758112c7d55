package org.chronik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Writes a document anew, which counts as a change even where only the wording of a line is another. */
@ApplicationScoped
public class Rewriting {

    @PersistenceContext
    private EntityManager em;

    /** Refuses it if somebody else has changed the document since this version was read. */
    public <T extends SalesDocument> T begin(T document, long version) {
        document.expectVersion(version);
        em.lock(document, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return document;
    }
}
