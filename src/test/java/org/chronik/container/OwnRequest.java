package org.chronik.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;

/** A request scope for a thread that serves no HTTP request. */
@ApplicationScoped
class OwnRequest {

    @ActivateRequestContext
    <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
