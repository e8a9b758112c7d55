package org.chronik.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;

/** The page of one import: what came of it, and how it goes on. */
@Named
@ViewScoped
public class ImportBean implements Serializable {

    private static final int SHOWN = 100;

    @Inject
    @Param(name = "id")
    private Long id;

    @Inject
    private ImportQuery query;

    @Inject
    private ImportService service;

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    private transient ImportRun run;
    private transient List<FaultGroup> faults;
    private boolean whole;

    /** The run, or null if there is none with this key. */
    public ImportRun getRun() {
        if (run == null && id != null) {
            run = query.run(id);
        }
        return run;
    }

    /** What is wrong with lines, the most frequent of it. */
    public List<FaultGroup> getFaults() {
        if (faults == null) {
            faults = query.faultGroups(id, SHOWN);
        }
        return faults;
    }

    /** How many different faults are shown at most. */
    public int getShown() {
        return SHOWN;
    }

    /** What the columns are can still be said. */
    public boolean isMappable() {
        ImportState state = getRun().getState();
        boolean begun = run.getTally().getLookedAt() > 0;
        return state == ImportState.READ || state == ImportState.CHECKED || (state == ImportState.STOPPED && !begun);
    }

    /** The charset and what divides the fields, for people. */
    public String getFormat() {
        String delimiter = getRun().getDelimiter();
        return texts.get(
                "import.file",
                run.getLines(),
                run.getCharset(),
                delimiter.equals("\t") ? texts.get("import.tabulator") : delimiter);
    }

    /** Which lines have a fault. */
    public String lines(FaultGroup group) {
        return group.where(preferences.getLocale());
    }

    /** Which column a fault is about. */
    public String column(FaultGroup group) {
        return group.fault().column(preferences.getLocale());
    }

    public String sentence(FaultGroup group) {
        return group.fault().sentence(preferences.getLocale());
    }

    /** Tells the page how far it is; once it rests there is more to see. */
    public void look() {
        run = null;
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("rests", !getRun().getState().works());
    }

    public String start() {
        service.start(id, whole);
        return again();
    }

    public String resume() {
        service.resume(id);
        return again();
    }

    public String cancel() {
        service.cancel(id);
        return again();
    }

    public String delete() {
        String name = getRun().getFileName();
        service.delete(id);
        texts.infoNext("import.deleted", name);
        return "/admin/imports?faces-redirect=true";
    }

    private String again() {
        return "/admin/import?faces-redirect=true&id=" + id;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
