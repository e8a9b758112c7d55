package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import org.chronik.records.Refused;

/** Turns the business's no into a sentence on the page that asked; everything else goes on to the error page. */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            Refused refused = refusal(thrown);
            if (refused != null) {
                CDI.current().select(Texts.class).get().error(refused.key(), refused.arguments());
                FacesContext.getCurrentInstance().validationFailed();
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static Refused refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof OptimisticLockException) {
                return new Refused("record.refused.changed");
            }
        }
        return null;
    }
}
