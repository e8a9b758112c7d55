package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Answers clicks on a row's button that Faces passes over, since there is none in that place any more. */
public class MissedClicks implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        CDI.current().select(ClickedRow.class).get().refuseIfMissed(event.getFacesContext());
    }
}
