package org.chronik.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Locale;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterField;
import org.chronik.filter.FilterFields;

/** The columns of a list as the one line names them, in either language. */
final class LineFields {

    private LineFields() {}

    static FilterFields of(FilteredModel<?> list) {
        return new FilterFields(list.definition().columns().stream()
                .map(column -> field(column.name(), list.filterColumn(column.name())))
                .toList());
    }

    private static FilterField field(String name, FilterColumn column) {
        String label = CDI.current().select(Texts.class).get().get("column." + name);
        return new FilterField(name, label, names(Locale.GERMAN, name), names(Locale.ENGLISH, name), column);
    }

    private static List<String> names(Locale language, String name) {
        return List.of(Texts.in(language, "field." + name).split(" "));
    }
}
