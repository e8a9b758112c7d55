package org.chronik.intake;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the form of a mapping holds while it is filled in. */
public class MappingForm implements Serializable {

    private final ImportKind kind;
    private final List<Field> fields;
    private List<Type> types = List.of();
    private final Map<String, String> chosen = new HashMap<>();
    private String zone;
    private boolean dayFirst;
    private boolean makeCustomers;
    private boolean makeQuotes;

    /** Which column a field is. */
    public static class Field implements Serializable {
        private final ImportField field;
        private Integer column;

        Field(ImportField field, Integer column) {
            this.field = field;
            this.column = column;
        }

        public ImportField getField() {
            return field;
        }

        public Integer getColumn() {
            return column;
        }

        public void setColumn(Integer column) {
            this.column = column;
        }
    }

    /** Which type of entry a value is. */
    public static class Type implements Serializable {
        private final String value;
        private String code;

        Type(String value, String code) {
            this.value = value;
            this.code = code;
        }

        public String getValue() {
            return value;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    private MappingForm(ImportKind kind, Map<ImportField, Integer> columns) {
        this.kind = kind;
        fields = ImportField.of(kind).stream()
                .map(field -> new Field(field, columns.get(field)))
                .toList();
    }

    /** As it was said before, or else as the names of the columns let guess. */
    static MappingForm of(ImportRun run, ZoneId zone) {
        Mapping before = run.getMapping();
        if (before == null) {
            MappingForm form = new MappingForm(run.getKind(), Mapping.guess(run.getKind(), run.getHeader()));
            form.zone = zone.getId();
            return form;
        }
        MappingForm form = new MappingForm(run.getKind(), before.columns());
        form.zone = before.zone().getId();
        form.dayFirst = before.dayFirst();
        form.chosen.putAll(before.types());
        form.makeCustomers = before.makeCustomers();
        form.makeQuotes = before.makeQuotes();
        return form;
    }

    Mapping mapping(int width) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        fields.stream().filter(field -> field.column != null).forEach(field -> columns.put(field.field, field.column));
        Map<String, String> codes = new HashMap<>();
        types.forEach(type -> codes.put(type.value, type.code));
        return new Mapping(width, columns, ZoneId.of(zone), dayFirst, codes, makeCustomers, makeQuotes);
    }

    /** The column of a field, or null. */
    Integer column(ImportField wanted) {
        return fields.stream()
                .filter(field -> field.field == wanted && field.column != null)
                .map(Field::getColumn)
                .findFirst()
                .orElse(null);
    }

    /** Asks for a type for each of these values. */
    void mapTypes(List<String> values, UnaryOperator<String> guess) {
        types.forEach(type -> chosen.put(type.value, type.code));
        types = values.stream()
                .map(value -> new Type(value, chosen.computeIfAbsent(value, guess)))
                .toList();
    }

    void setTypes(List<Type> types) {
        this.types = types;
    }

    public ImportKind getKind() {
        return kind;
    }

    public boolean isHistory() {
        return kind == ImportKind.HISTORY;
    }

    public List<Field> getFields() {
        return fields;
    }

    public List<Type> getTypes() {
        return types;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isDayFirst() {
        return dayFirst;
    }

    public void setDayFirst(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    public boolean isMakeCustomers() {
        return makeCustomers;
    }

    public void setMakeCustomers(boolean makeCustomers) {
        this.makeCustomers = makeCustomers;
    }

    public boolean isMakeQuotes() {
        return makeQuotes;
    }

    public void setMakeQuotes(boolean makeQuotes) {
        this.makeQuotes = makeQuotes;
    }
}
