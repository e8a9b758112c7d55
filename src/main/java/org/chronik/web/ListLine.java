package org.chronik.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.filter.FilterLine;

/**
 * The filters of a list as one line: without language in addresses and saved filters, in the reader's in the field above
 * the columns. The columns' fields and that field say the same, unless the line joins columns by more than AND.
 */
final class ListLine {

    /** How the field is called among those of the columns. */
    static final String NAME = "line";

    private ListLine() {}

    /** The filters in force, without language; empty if there are none. */
    static String of(FilteredModel<?> list, FilterContext context) {
        return line(list, context).canonical();
    }

    /** What the filters in force mean, in the reader's language; empty if there are none. */
    static String words(FilteredModel<?> list, FilterContext context) {
        FilterLine line = line(list, context);
        return line.isBlank() ? "" : line.words();
    }

    private static FilterLine line(FilteredModel<?> list, FilterContext context) {
        ColumnFilters filters = list.getFilters();
        if (filters.getAcross() != null) {
            return stored(filters.getAcross(), list, context);
        }
        Map<String, Filter> inForce = new LinkedHashMap<>();
        filters.columns().forEach(name -> inForce.put(name, filters.filter(name, list.filterColumn(name), context)));
        return FilterLine.join(inForce, list.fields(), context);
    }

    private static FilterLine stored(String line, FilteredModel<?> list, FilterContext context) {
        try {
            return FilterLine.parseStored(line, list.fields(), context);
        } catch (FilterException e) {
            throw new IllegalStateException("was valid when it was typed", e);
        }
    }

    /** What a line asks of a row that cannot be taken apart; empty if each column has its own filter. */
    static Optional<RowFilter> across(FilteredModel<?> list, FilterContext context) {
        return Optional.ofNullable(list.getFilters().getAcross())
                .map(line -> RowFilter.of(stored(line, list, context).condition(), list.definition()));
    }

    /** Filters by a line without language, and by nothing else. */
    static void take(FilteredModel<?> list, String line, FilterContext context) throws FilterException {
        take(list, FilterLine.parseStored(line, list.fields(), context), context);
        follow(list, context);
    }

    /**
     * Understands what was typed into the field; true if another filter is in force than before.
     *
     * @param done whether the field was left or confirmed; else a slip is only told where one was told before
     */
    static boolean read(FilteredModel<?> list, boolean done, FilterContext context) {
        ColumnFilters filters = list.getFilters();
        String before = of(list, context);
        String typed = filters.text(NAME);
        try {
            FilterLine line = FilterLine.parse(typed, list.fields(), context);
            take(list, line, context);
            filters.getTyped().put(NAME, typed);
            if (!line.isBlank()) {
                filters.say(NAME, line.words());
            }
            return !line.canonical().equals(before);
        } catch (FilterException e) {
            if (done || filters.isWrong(NAME)) {
                filters.complain(NAME, e, context);
            }
            return false;
        }
    }

    private static void take(FilteredModel<?> list, FilterLine line, FilterContext context) throws FilterException {
        ColumnFilters filters = list.getFilters();
        Optional<Map<String, String>> columns = line.split();
        if (columns.isEmpty()) {
            filters.takeAcross(line.canonical());
            return;
        }
        Map<String, Filter> read = new LinkedHashMap<>();
        Map<String, String> expressions = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : columns.get().entrySet()) {
            FilterColumn column = list.filterColumn(one.getKey());
            Filter filter = Filter.parseStored(one.getValue(), column, context);
            read.put(one.getKey(), filter);
            expressions.put(one.getKey(), same(filter, one, filters));
        }
        filters.take(read, expressions);
    }

    /** What stands in the column's field already, if it means the same. */
    private static String same(Filter filter, Map.Entry<String, String> written, ColumnFilters filters) {
        String name = written.getKey();
        return filter.canonical().equals(filters.inForce(name)) && !filters.isWrong(name)
                ? filters.text(name)
                : written.getValue();
    }

    /** Writes into the field what the columns' fields say by now. */
    static void follow(FilteredModel<?> list, FilterContext context) {
        ColumnFilters filters = list.getFilters();
        FilterLine line = line(list, context);
        filters.getTyped().put(NAME, line.shown());
        if (line.isBlank()) {
            filters.forget(NAME);
        } else {
            filters.say(NAME, line.words());
        }
    }
}
