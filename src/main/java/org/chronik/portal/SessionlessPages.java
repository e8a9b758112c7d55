package org.chronik.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from its nonce on the customers' pages: it would put it into the view's state and so begin a session
 * for everybody and every scanner that follows a link. These pages have a stricter policy of their own.
 */
public class SessionlessPages implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getRequestServletPath().startsWith(PortalServlet.VIEWS)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
