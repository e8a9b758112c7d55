package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which parts of a page a request needs. Faces builds all of a page's components for every request, the closed dialogs of
 * a list too where only its rows are asked for; what {@code <c:if test="#{requested.part('saved')}">} encloses is built for
 * whole pages and for requests that come from there or render it. Such a part keeps nothing between requests but what its
 * beans and the browser's fields keep.
 */
@Named("requested")
@ApplicationScoped
public class RequestedParts {

    /**
     * Whether to build a part of the page.
     *
     * @param id how the client ids of its elements begin
     */
    public boolean part(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        // Only what is built to take a request in is built for it; any other page is made to be shown.
        if (faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
                || !faces.getPartialViewContext().isAjaxRequest()) {
            return true;
        }
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        return Stream.of(
                        ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME,
                        PartialViewContext.PARTIAL_EXECUTE_PARAM_NAME,
                        PartialViewContext.PARTIAL_RENDER_PARAM_NAME)
                .flatMap(name -> Arrays.stream(parameters.getOrDefault(name, "").split(" ")))
                .anyMatch(
                        asked -> asked.startsWith(id) || asked.equals(PartialViewContext.ALL_PARTIAL_PHASE_CLIENT_IDS));
    }
}
