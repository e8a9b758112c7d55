package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose button was clicked in a list. Faces knows a row by its place, in which another may stand by the time the click
 * arrives; so the button says the key of its row, as {@code <f:param name="of"/>}, and actions take it from here.
 */
@Named("clicked")
@RequestScoped
public class ClickedRow {

    private static final String OF = "of";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private boolean met;

    /** The key of the row. */
    public String getKey() {
        met = true;
        return request.getParameter(OF);
    }

    /** The key, where it is a number. */
    public long getId() {
        return Long.parseLong(getKey());
    }

    /** Says so if there is no such button in that place any more, and so nothing was done. */
    void refuseIfMissed(FacesContext faces) {
        if (!met && faces.isPostback() && request.getParameter(OF) != null) {
            texts.error("row.refused.gone");
            faces.validationFailed();
        }
    }
}
