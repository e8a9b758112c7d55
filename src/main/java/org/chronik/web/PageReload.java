package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chronik.security.SignInRedirect;

/** Loads a page again whose state the server has forgotten, by the address that it has in the browser. */
@ApplicationScoped
class PageReload {

    @Inject
    private SignInRedirect redirect;

    @Inject
    private Texts texts;

    void reload(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        texts.infoNext("page.reloaded");
        try {
            external.redirect(
                    external.getRequestContextPath() + redirect.pageOf((HttpServletRequest) external.getRequest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
