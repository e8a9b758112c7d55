package org.chronik.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;

/**
 * A request scope for a thread that serves no HTTP request. An EJB, so that an entity manager used outside a transaction
 * is closed with this call, and not again and again with each that follows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnRequest {

    @ActivateRequestContext
    public void run(Runnable work) {
        work.run();
    }
}
