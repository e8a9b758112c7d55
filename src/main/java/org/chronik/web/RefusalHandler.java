package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chronik.records.Refused;
import org.chronik.security.SignInRedirect;

/**
 * Turns the business's no into a sentence on the page that asked. What fails otherwise during an Ajax action is logged and
 * becomes a sentence too, so that what was typed stays; what a page asks by itself, or cannot be rendered, is answered by
 * a status that the page takes as no answer; a page that was open for too long is loaded again; everything else goes on
 * to the error page.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            FacesContext faces = FacesContext.getCurrentInstance();
            Optional<Refused> refused = refusal(thrown);
            if (refused.isPresent()) {
                say(faces, refused.get());
                queued.remove();
            } else if (thrown instanceof ViewExpiredException) {
                CDI.current().select(PageReload.class).get().reload(faces);
                queued.remove();
            } else if (isUnanswerable(faces)) {
                LOG.log(Level.SEVERE, "An answer failed", thrown);
                faces.getExternalContext().responseReset();
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                faces.responseComplete();
                queued.remove();
            } else if (isAction(faces)) {
                LOG.log(Level.SEVERE, "An action failed", thrown);
                say(faces, new Refused("error.failed.text"));
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static void say(FacesContext faces, Refused refused) {
        CDI.current().select(Texts.class).get().error(refused.key(), refused.arguments());
        faces.validationFailed();
    }

    private static boolean isUnanswerable(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest()
                && !faces.getExternalContext().isResponseCommitted()
                && (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || isPoll(faces));
    }

    private static boolean isPoll(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return CDI.current().select(SignInRedirect.class).get().isPoll(request);
    }

    private static boolean isAction(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest()
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && faces.getViewRoot() != null;
    }

    private static Optional<Refused> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new Refused("record.refused.changed"));
            }
        }
        return Optional.empty();
    }
}
