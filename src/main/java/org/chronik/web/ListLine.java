package org.chronik.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.filter.FilterLine;

/** The filters of a list as one line without language, as addresses and saved filters have it. */
final class ListLine {

    private ListLine() {}

    /** The filters in force; empty if there are none. */
    static String of(FilteredModel<?> list, FilterContext context) {
        ColumnFilters filters = list.getFilters();
        if (filters.getCount() == 0) {
            return "";
        }
        Map<String, Filter> inForce = new LinkedHashMap<>();
        filters.columns().forEach(name -> inForce.put(name, filters.filter(name, list.filterColumn(name), context)));
        return FilterLine.join(inForce, list.fields(), context).canonical();
    }

    /** Filters by a line, and by nothing else; false if it joins columns by more than AND, and cannot be taken apart. */
    static boolean take(FilteredModel<?> list, String line, FilterContext context) throws FilterException {
        Optional<Map<String, String>> expressions =
                FilterLine.parseStored(line, list.fields(), context).split();
        if (expressions.isEmpty()) {
            return false;
        }
        Map<String, Filter> read = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : expressions.get().entrySet()) {
            read.put(one.getKey(), Filter.parseStored(one.getValue(), list.filterColumn(one.getKey()), context));
        }
        list.getFilters().take(read, expressions.get());
        return true;
    }
}
