package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronik.records.Refused;

/** The saved filters of a list as its page offers them: applied by their address, saved, renamed, shared. */
public class SavedFilters implements Serializable {

    private final ListModel<?> list;
    private final Map<Long, String> names = new HashMap<>();
    private List<SavedFilterRow> rows = List.of();
    private String name;
    private boolean first;

    SavedFilters(ListModel<?> list) {
        this.list = list;
    }

    /** The filter with which the list opens; empty if with none. */
    Optional<SavedFilterRow> first() {
        Optional<SavedFilterRow> opening = service().opening(list.name());
        first = opening.isPresent();
        return opening;
    }

    /** Whether the list would open with a filter, if its address said nothing. */
    boolean isFirst() {
        return first;
    }

    /** Reads them, as they are by now. */
    public void open() {
        rows = service().all(list.name());
        first = rows.stream().anyMatch(SavedFilterRow::first);
        names.clear();
        rows.forEach(row -> names.put(row.id(), row.name()));
    }

    /** Saves the list's filter and order under the name that was typed. */
    public void save() {
        service().save(list.name(), name, list.line(), list.getAddress().getSort());
        name = null;
        open();
    }

    /** Gives a filter the name that was typed beside it. */
    public void rename(long id) {
        SavedFilterRow row = row(id);
        service().rename(row.id(), row.version(), names.get(row.id()));
        open();
    }

    /** Puts the list's filter and order in its place. */
    public void update(long id) {
        SavedFilterRow row = row(id);
        service().update(row.id(), row.version(), list.line(), list.getAddress().getSort());
        open();
    }

    public void delete(long id) {
        SavedFilterRow row = row(id);
        service().delete(row.id(), row.version());
        open();
    }

    /** Shows it to all users, or no longer. */
    public void share(long id) {
        SavedFilterRow row = row(id);
        service().share(row.id(), row.version(), !row.shared());
        open();
    }

    /** Lets the user's list open with it, or no longer. */
    public void openWith(long id) {
        SavedFilterRow row = row(id);
        if (row.first()) {
            service().openWithout(list.name());
        } else {
            service().open(list.name(), row.id());
        }
        open();
    }

    private SavedFilterRow row(long id) {
        return rows.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("saved.refused.gone"));
    }

    /** The address of the list with a filter. */
    public String href(SavedFilterRow row) {
        return "?" + list.getAddress().text(row);
    }

    public List<SavedFilterRow> getRows() {
        return rows;
    }

    /** The names as they are typed, by key. */
    public Map<Long, String> getNames() {
        return names;
    }

    /** The name under which the list's filter is to be saved. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private static SavedFilterService service() {
        return CDI.current().select(SavedFilterService.class).get();
    }
}
