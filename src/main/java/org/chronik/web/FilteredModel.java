package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterFields;
import org.chronik.web.Access.KeyIndex;
import org.primefaces.PrimeFaces;
import org.primefaces.model.LazyDataModel;
import org.primefaces.shaded.json.JSONObject;

/** The filters of a list: what they ask of a row, and how the page hears whether that has changed. */
public abstract class FilteredModel<R> extends LazyDataModel<R> {

    private final ColumnFilters filters = new ColumnFilters();
    private final FilterHelp help = new FilterHelp(this);
    private final ListColumns columns = new ListColumns(this);

    /** How the list is called where something is kept for it. */
    protected abstract String name();

    /** What to read. */
    protected abstract ListDefinition<R> definition();

    /** Back to where the list begins. */
    protected abstract void rewind();

    /** Whether a column waits to be shown. */
    protected boolean isHiddenAtFirst(String column) {
        return false;
    }

    /** Whether a column is for filters alone: the table does not have it. */
    protected boolean isForFiltersAlone(String column) {
        return false;
    }

    /** The choices of a column of type ENUM or USER. */
    protected List<Choice> choices(String column) {
        return List.of();
    }

    /** The values of an enum as choices, with their labels in the reader's language. */
    protected static List<Choice> choices(Enum<?>... values) {
        Texts texts = CDI.current().select(Texts.class).get();
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.label(value)))
                .toList();
    }

    /** What holds besides the filters; nothing by default. */
    protected RowFilter restriction() {
        return RowFilter.EVERYTHING;
    }

    /** All that is asked of a row. */
    protected final RowFilter rowFilter() {
        List<RowFilter> all = new ArrayList<>();
        all.add(restriction());
        FilterContext context = context();
        ListLine.across(this, context).ifPresent(all::add);
        filters.columns()
                .forEach(name -> all.add(filters.condition(definition().column(name), filterColumn(name), context)));
        return RowFilter.all(all);
    }

    /** The same, for the rows with these keys alone. */
    protected final RowFilter rowFilter(List<Long> keys) {
        return RowFilter.all(List.of(rowFilter(), keyIn(keys)));
    }

    /** That a row has one of these keys. */
    protected final RowFilter keyIn(List<Long> keys) {
        ListDefinition<R> list = definition();
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        KeyIndex index = new KeyIndex(null, list.core(), list.id(), list.id() + " = any(%s)", "bigint", 1, null);
        return new RowFilter.Test(
                new SqlCondition(list.id() + " in (" + places + ")", List.copyOf(keys)),
                Access.Keys.known(index, keys));
    }

    /** How the filter of a column is read. */
    final FilterColumn filterColumn(String name) {
        return CDI.current().select(RequestFields.class).get().column(this, name);
    }

    final FilterColumn readColumn(String name) {
        return new FilterColumn(definition().column(name).type(), choices(name));
    }

    /** The columns as the one line names them. */
    public final FilterFields fields() {
        return CDI.current().select(RequestFields.class).get().line(this);
    }

    /** How the reader's filters are read, at this moment. */
    protected static FilterContext context() {
        return CDI.current().select(Preferences.class).get().filterContext();
    }

    /**
     * Understands what the browser says stands in a field: left or confirmed, or while its reader pauses; half an expression
     * is no error yet.
     */
    public void filter() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filters.getTyped().put(asked.get("column"), asked.get("typed"));
        boolean done = "true".equals(asked.get("done"));
        PrimeFaces.current().ajax().addCallbackParam("done", done);
        heard(asked.get("column"), read(asked.get("column"), done));
    }

    /** Whether another filter is in force than before. The fields and the line above them are kept in step. */
    private boolean read(String name, boolean done) {
        FilterContext context = context();
        if (name.equals(ListLine.NAME)) {
            return ListLine.read(this, done, context);
        }
        FilterColumn column = filterColumn(name);
        boolean changed = done ? filters.read(name, column, context) : filters.readPaused(name, column, context);
        ListLine.follow(this, context);
        return changed;
    }

    /** Takes an expression that was suggested. */
    public void filter(String name, String expression) {
        filters.getTyped().put(name, expression);
        heard(name, read(name, true));
        PrimeFaces.current().ajax().addCallbackParam("expression", expression);
    }

    private void heard(String name, boolean changed) {
        if (changed) {
            rewind();
        }
        PrimeFaces.Ajax page = PrimeFaces.current().ajax();
        page.addCallbackParam("column", name);
        page.addCallbackParam("changed", changed);
        page.addCallbackParam("wrong", filters.isWrong(name));
        page.addCallbackParam("filters", filters.getCount());
        page.addCallbackParam("typed", new JSONObject(filters.getTyped()));
        page.addCallbackParam("echoes", filters.echoes());
        page.addCallbackParam("across", filters.getAcross() != null);
    }

    /** The filters in force as one line without language; empty if there are none. */
    public String line() {
        return filters.joined(() -> ListLine.of(this, context()));
    }

    public void clearFilters() {
        filters.clear();
        rewind();
    }

    public ColumnFilters getFilters() {
        return filters;
    }

    /** What helps to write a filter. */
    public FilterHelp getHelp() {
        return help;
    }

    /** The columns that are shown. */
    public ListColumns getColumns() {
        return columns;
    }

    /** Whether the list begins with the filter that its user has chosen for that. */
    protected boolean opensWithFilter() {
        return true;
    }

    /** What a column holds. */
    public ColumnType typeOf(String column) {
        return definition().column(column).type();
    }
}
