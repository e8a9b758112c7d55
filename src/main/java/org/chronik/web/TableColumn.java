package org.chronik.web;

import jakarta.faces.event.PhaseId;
import org.primefaces.component.celleditor.CellEditor;
import org.primefaces.component.column.Column;

/**
 * A column of a table. The table asks each cell anew whether its column is rendered, which is the same in all rows, and for
 * its editor, which no table here has: a sixth of the time that rows take (benchmark).
 */
public class TableColumn extends Column {

    private Boolean rendered;

    @Override
    public boolean isRendered() {
        if (getFacesContext().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return super.isRendered();
        }
        if (rendered == null) {
            rendered = super.isRendered();
        }
        return rendered;
    }

    @Override
    public CellEditor getCellEditor() {
        return null;
    }
}
