package org.chronik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page on which administrators begin an import and see those before. */
@Named
@RequestScoped
public class ImportsBean {

    @Inject
    private ImportQuery query;

    private List<ImportRunRow> runs;
    private String refused;

    /** All runs, newest first. */
    public List<ImportRunRow> getRuns() {
        if (runs == null) {
            runs = query.runs();
        }
        return runs;
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    /** Why the last file was not taken, said once; or null. */
    public String getRefused() {
        Object said = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .remove(ImportUploadServlet.REFUSED);
        refused = said == null ? refused : (String) said;
        return refused;
    }
}
