package org.chronik.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.primefaces.shaded.json.JSONObject;

/**
 * The filter row of a list: what was typed into each column's field, what it means, and what is wrong with it. An
 * expression with a slip leaves the last good one of its column in force. What is in force is kept without language, so
 * that it means the same on another day and in another language.
 */
public class ColumnFilters implements Serializable {

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> inForce = new LinkedHashMap<>();
    private final Map<String, FilterEcho> echoes = new HashMap<>();
    private String across;
    private String joined = "";

    /** Understands what was typed into one field; true if another filter is in force than before. */
    public boolean read(String name, FilterColumn column, FilterContext context) {
        try {
            return takeIn(name, column, context);
        } catch (FilterException e) {
            complain(name, e, context);
            return false;
        }
    }

    /** The same while somebody types: a slip is only told where one was told before. */
    public boolean readPaused(String name, FilterColumn column, FilterContext context) {
        try {
            return takeIn(name, column, context);
        } catch (FilterException e) {
            if (isWrong(name)) {
                complain(name, e, context);
            }
            return false;
        }
    }

    private boolean takeIn(String name, FilterColumn column, FilterContext context) throws FilterException {
        String text = text(name);
        Filter filter = Filter.parse(text, column, context);
        if (filter.isBlank()) {
            echoes.remove(name);
            joined = null;
            return inForce.remove(name) != null;
        }
        say(name, filter.words());
        joined = null;
        String canonical = filter.canonical();
        return !canonical.equals(inForce.put(name, canonical));
    }

    /** Filters by these expressions, which are right, and by nothing else. */
    void take(Map<String, Filter> filters, Map<String, String> expressions) {
        clear();
        joined = null;
        filters.forEach((name, filter) -> {
            typed.put(name, expressions.get(name));
            inForce.put(name, filter.canonical());
            say(name, filter.words());
        });
    }

    /** Filters by a line over all columns that cannot be taken apart, and by nothing else. */
    void takeAcross(String line) {
        clear();
        joined = null;
        across = line;
    }

    /** Says what is in force. */
    void say(String name, String words) {
        echoes.put(name, FilterEcho.right(words));
    }

    /** What stands below a field, as JSON for the script that draws it; empty if nothing does. */
    public String echo(String name) {
        return echoes.containsKey(name) ? echoes.get(name).json() : "";
    }

    /** The same for all fields below which something stands. */
    JSONObject echoes() {
        JSONObject all = new JSONObject();
        echoes.forEach((name, echo) -> all.put(name, echo.json()));
        return all;
    }

    /** Says nothing any more. */
    void forget(String name) {
        echoes.remove(name);
    }

    /** Says what is wrong with what was typed. */
    void complain(String name, FilterException e, FilterContext context) {
        echoes.put(name, FilterEcho.wrong(text(name), e, context.locale()));
    }

    String text(String name) {
        return typed.get(name) == null ? "" : typed.get(name);
    }

    /** Whether what stands in a field was found to be wrong. */
    public boolean isWrong(String name) {
        return echoes.containsKey(name) && echoes.get(name).wrong();
    }

    /** The condition in force on a column, as of the context's moment. */
    RowFilter condition(ListColumn column, FilterColumn filterColumn, FilterContext context) {
        return RowFilter.of(filter(column.name(), filterColumn, context).condition(), column);
    }

    /** The filter in force on a column. */
    Filter filter(String name, FilterColumn column, FilterContext context) {
        try {
            return Filter.parseStored(inForce.get(name), column, context);
        } catch (FilterException e) {
            throw new IllegalStateException("was valid when it was typed", e);
        }
    }

    /** The expression in force on a column, without language; null if there is none. */
    String inForce(String name) {
        return inForce.get(name);
    }

    /** Names of the columns with a filter in force. */
    public List<String> columns() {
        return List.copyOf(inForce.keySet());
    }

    /** Forgets all filters. */
    public void clear() {
        typed.clear();
        inForce.clear();
        echoes.clear();
        across = null;
        joined = "";
    }

    /** What stands in the fields, by column. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The line in force, without language, where it joins columns by more than AND; else null. */
    public String getAcross() {
        return across;
    }

    /** All in force as one line, which is joined only where they have changed. */
    String joined(Supplier<String> join) {
        if (joined == null) {
            joined = join.get();
        }
        return joined;
    }

    /** How many filters are in force. */
    public int getCount() {
        return across == null ? inForce.size() : 1;
    }
}
