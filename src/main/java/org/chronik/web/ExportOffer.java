package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** What a list's page says of a file with all of its rows, and of one that is on its way. */
public class ExportOffer implements Serializable {

    private final ListModel<?> list;
    private boolean open;

    ExportOffer(ListModel<?> list) {
        this.list = list;
    }

    /** Says from now on what there is to be had; a page that nobody asks need not count its hits. */
    public void open() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    /** The list's name in the address of the file. */
    public String getName() {
        return list.name();
    }

    /** What the file's address says of filter and order. */
    public String getAddress() {
        return list.getAddress().whole(list.request());
    }

    /** What the filters mean; empty if there are none. */
    public String getFilter() {
        return ListLine.words(list, FilteredModel.context());
    }

    /** The name of the column by which the rows are in order. */
    public String getSort() {
        return list.request().sort();
    }

    public boolean isDescending() {
        return list.request().descending();
    }

    /** Tells the page how far the export is. */
    public void look() {
        Optional<Export> export = asked();
        PrimeFaces.Ajax page = PrimeFaces.current().ajax();
        page.addCallbackParam(
                "state", export.map(Export::state).orElse(ExportState.AWAITED).name());
        page.addCallbackParam("total", export.map(Export::total).orElse(-1L));
        page.addCallbackParam("written", export.map(Export::written).orElse(0L));
        page.addCallbackParam("words", export.map(get(ExportFiles.class)::words).orElseGet(() -> get(Texts.class)
                .label(ExportState.AWAITED)));
    }

    /** Ends it. */
    public void cancel() throws SQLException {
        Optional<Export> export = asked();
        if (export.isPresent()) {
            export.get().cancel();
        }
        look();
    }

    private static Optional<Export> asked() {
        var asked = FacesContext.getCurrentInstance().getExternalContext();
        return get(Exports.class)
                .find(asked.getRemoteUser(), asked.getRequestParameterMap().get("export"));
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
