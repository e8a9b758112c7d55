package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.HttpURLConnection;

/** What pages of a record have in common. */
@Named
@RequestScoped
public class Pages {

    /** Answers 404 where the address names no record. */
    public void requireFound(Object record) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (record == null && !faces.getResponseComplete()) {
            faces.getExternalContext().responseSendError(HttpURLConnection.HTTP_NOT_FOUND, null);
            faces.responseComplete();
        }
    }
}
