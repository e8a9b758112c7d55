package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import org.primefaces.component.datatable.DataTable;

/** The columns of a list as its reader has chosen them, for this list and from now on. */
public class ListColumns implements Serializable {

    private final FilteredModel<?> list;
    private ColumnLayout layout;

    ListColumns(FilteredModel<?> list) {
        this.list = list;
    }

    private ColumnLayout layout() {
        if (layout == null) {
            layout = keeper().find(list.name())
                    .map(text -> ColumnLayout.of(text, initial()))
                    .orElseGet(this::initial);
        }
        return layout;
    }

    private ColumnLayout initial() {
        return new ColumnLayout(list.definition().columns().stream()
                .map(ListColumn::name)
                .filter(column -> !list.isForFiltersAlone(column))
                .map(column -> new ColumnLayout.Place(column, !list.isHiddenAtFirst(column)))
                .toList());
    }

    /** Shows what the browser names, in this order. */
    public void choose() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String asked = faces.getExternalContext().getRequestParameterMap().get("columns");
        layout = ColumnLayout.of(asked, initial());
        keeper().keep(list.name(), layout.text());
        sortAnew(faces);
    }

    /** Back to the columns that the list has by itself. */
    public void reset() {
        layout = initial();
        keeper().forget(list.name());
        sortAnew(FacesContext.getCurrentInstance());
    }

    /** The table would go on to sort by a column that is gone. */
    private static void sortAnew(FacesContext faces) {
        ((DataTable) faces.getViewRoot().findComponent("list:table")).reset();
    }

    /** All columns from left to right. */
    public List<ColumnLayout.Place> getAll() {
        return layout().places();
    }

    public boolean shows(String column) {
        return layout().shows(column);
    }

    /** Where a column stands, from 1. */
    public int place(String column) {
        return layout().place(column);
    }

    /** The columns with a filter in force that are not shown. */
    public List<String> getFilteredUnseen() {
        return list.getFilters().columns().stream()
                .filter(column -> !shows(column))
                .toList();
    }

    private static ColumnLayoutService keeper() {
        return CDI.current().select(ColumnLayoutService.class).get();
    }
}
