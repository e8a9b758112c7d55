package org.chronik.web;

import java.util.List;
import java.util.Map;

/** A list that can be had as a file. There is a bean of it for each such list, found by the list's name. */
public interface ListExport<R> {

    /** The list's name, as in its address: {@code /export/customers}. */
    String name();

    /** The list, restricted as an address with these parameters restricts it. */
    ListModel<R> list(Map<String, String> asked);

    /** What is read of it; what the list itself reads, unless a file says more. */
    default ListDefinition<R> definition(ListModel<R> list) {
        return list.definition();
    }

    /** What a file says of a row. */
    List<ExportColumn<R>> columns();
}
