package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterFields;

/** How filters of lists are read, put together once in a request: the choices of columns are read for it. */
@RequestScoped
public class RequestFields {

    private final Map<FilteredModel<?>, FilterFields> lines = new HashMap<>();
    private final Map<FilteredModel<?>, Map<String, FilterColumn>> columns = new HashMap<>();

    /** The columns of a list as its one line names them. */
    public FilterFields line(FilteredModel<?> list) {
        return lines.computeIfAbsent(list, LineFields::of);
    }

    /** A column of a list. */
    public FilterColumn column(FilteredModel<?> list, String name) {
        return columns.computeIfAbsent(list, one -> new HashMap<>()).computeIfAbsent(name, list::readColumn);
    }
}
