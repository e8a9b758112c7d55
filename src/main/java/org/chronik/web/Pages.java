package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.HttpURLConnection;

/** What pages of a record have in common. */
@Named
@RequestScoped
public class Pages {

    /**
     * Whether a page offers an action. A click is let through even if the action is no longer offered, since the service
     * refuses it with a sentence where the page would keep silent.
     *
     * @param now whether the record's present state has the action
     */
    public boolean offers(boolean now) {
        return now || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Answers 404 where the address names no record. */
    public void requireFound(Object record) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (record == null && !faces.getResponseComplete()) {
            faces.getExternalContext().responseSendError(HttpURLConnection.HTTP_NOT_FOUND, null);
            faces.responseComplete();
        }
    }
}
