package org.chronik.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.chronik.customer.RecordFinder;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.primefaces.PrimeFaces;

/** The overview of all entries, or of those of one record. */
@Named
@ViewScoped
public class CrmBean implements Serializable {

    @Inject
    private transient AskedRecord asked;

    @Inject
    private RecordFinder finder;

    private final EntryList list = new EntryList();
    private RecordRef record;
    private RecordRef touched;
    private boolean unfolded;

    @PostConstruct
    void open() {
        record = asked.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap())
                .orElse(null);
        if (record != null) {
            list.restrictTo(record.id());
        }
        list.open();
    }

    /** Tells the page how many entries wait above what it shows; -1 if nobody can say. */
    public void countNews() {
        PrimeFaces.current().ajax().addCallbackParam("arrived", list.arrived());
    }

    public EntryList getList() {
        return list;
    }

    /** Notes that a row is unfolded: it stays so whenever the table is shown again. */
    public void unfold() {
        unfolded = true;
    }

    /** Whether rows can be unfolded when the table is shown. */
    public boolean isUnfolded() {
        return unfolded;
    }

    /** The record whose entries are shown, or null for all. */
    public RecordRef getRecord() {
        return record;
    }

    /** Notes which row is worked on, for the dialogs that edit it or link it. */
    public void touch(String key) {
        EntryRow row = Optional.ofNullable(list.getRowData(key)).orElseThrow(() -> new Refused("row.refused.gone"));
        RecordRef customer = finder.byNumber(row.customerNumber()).orElseThrow();
        touched = row.records().stream()
                .filter(document -> document.customerId() == customer.id())
                .findFirst()
                .orElse(customer);
    }

    /** The first document of the row that is worked on, or its customer; null at first. */
    public RecordRef getTouched() {
        return touched;
    }
}
