package org.chronik.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one line of a list with a column of every type. */
final class SampleFields {

    static final FilterFields ALL = new FilterFields(List.of(
            field("recorded", ColumnType.DATETIME, "Eingetragen", List.of("eingetragen", "datum"), "recorded", "date"),
            field("author", ColumnType.USER, "Von", List.of("von"), "by"),
            field("type", ColumnType.ENUM, "Typ", List.of("typ"), "type"),
            field("customer", ColumnType.TEXT, "Kunde", List.of("kunde"), "customer"),
            field("records", ColumnType.REF, "Beleg", List.of("beleg"), "record"),
            field("text", ColumnType.LONGTEXT, "Text", List.of("text"), "text"),
            field("sticky", ColumnType.BOOL, "Sticky", List.of("sticky"), "sticky"),
            field("due", ColumnType.DATE, "Fällig", List.of("fällig"), "due"),
            field("gross", ColumnType.NUMBER, "Brutto", List.of("brutto"), "gross")));

    private SampleFields() {}

    private static FilterField field(
            String name, ColumnType type, String label, List<String> german, String... english) {
        return new FilterField(name, label, german, List.of(english), Sample.column(type));
    }

    static FilterField of(ColumnType type) {
        return ALL.all().stream()
                .filter(field -> field.column().type() == type)
                .findFirst()
                .orElseThrow();
    }

    static FilterLine german(String typed) throws FilterException {
        return FilterLine.parse(typed, ALL, Sample.GERMAN);
    }

    /** The columns' filters as one line, in this order. */
    static FilterLine join(Map<String, String> expressions) throws FilterException {
        Map<String, Filter> filters = new HashMap<>();
        for (Map.Entry<String, String> one : expressions.entrySet()) {
            Optional<FilterField> field = ALL.all().stream()
                    .filter(f -> f.name().equals(one.getKey()))
                    .findFirst();
            filters.put(
                    one.getKey(),
                    Filter.parseStored(one.getValue(), field.orElseThrow().column(), Sample.GERMAN));
        }
        return FilterLine.join(filters, ALL, Sample.GERMAN);
    }
}
