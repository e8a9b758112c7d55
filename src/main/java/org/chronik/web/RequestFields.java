package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.chronik.filter.FilterFields;

/** The columns of lists as their one line names them, put together once in a request: their choices are read for it. */
@RequestScoped
public class RequestFields {

    private final Map<FilteredModel<?>, FilterFields> fields = new HashMap<>();

    /** The columns of a list. */
    public FilterFields of(FilteredModel<?> list) {
        return fields.computeIfAbsent(list, LineFields::of);
    }
}
