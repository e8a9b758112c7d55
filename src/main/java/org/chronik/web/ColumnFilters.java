package org.chronik.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;

/**
 * The filter row of a list: what was typed into each column's field, what it means, and what is wrong with it. An
 * expression with a slip leaves the last good one of its column in force.
 */
public class ColumnFilters implements Serializable {

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> inForce = new LinkedHashMap<>();
    private final Map<String, Echo> echoes = new HashMap<>();

    /**
     * What stands below a field.
     *
     * @param words what the expression means, or what is wrong with it
     * @param wrong true for an error
     * @param before the expression up to the error
     * @param marked the place of the error
     * @param after the rest
     * @param suggestions expressions that would be right
     */
    public record Echo(
            String words, boolean wrong, String before, String marked, String after, List<String> suggestions)
            implements Serializable {

        public Echo {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Understands what was typed into one field. */
    public void read(String name, FilterColumn column, FilterContext context) {
        String text = typed.get(name) == null ? "" : typed.get(name);
        try {
            Filter filter = Filter.parse(text, column, context);
            if (filter.isBlank()) {
                inForce.remove(name);
                echoes.remove(name);
            } else {
                inForce.put(name, text);
                echoes.put(name, new Echo(filter.words(), false, "", "", "", List.of()));
            }
        } catch (FilterException e) {
            List<String> corrected = e.suggestions().stream()
                    .map(s -> text.substring(0, e.start()) + s + text.substring(e.end()))
                    .toList();
            echoes.put(
                    name,
                    new Echo(
                            e.message(context.locale()),
                            true,
                            text.substring(0, e.start()),
                            text.substring(e.start(), e.end()),
                            text.substring(e.end()),
                            corrected));
        }
    }

    /** The condition in force on a column, as of the context's moment. */
    SqlCondition condition(ListColumn column, FilterColumn filterColumn, FilterContext context) {
        try {
            return FilterSql.of(
                    Filter.parse(inForce.get(column.name()), filterColumn, context)
                            .condition(),
                    column);
        } catch (FilterException e) {
            throw new IllegalStateException("was valid when it was typed", e);
        }
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
    }

    /** What stands in the fields, by column. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What stands below the fields, by column. */
    public Map<String, Echo> getEchoes() {
        return echoes;
    }

    /** How many filters are in force. */
    public int getCount() {
        return inForce.size();
    }
}
