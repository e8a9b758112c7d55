package org.chronik.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file's columns are.
 *
 * @param width how many columns there are
 * @param columns the place of the column, from 0, for each field that the file has
 * @param zone in which moments without an offset are
 * @param dayFirst whether 3/4/2019 is in April
 * @param types the entry type's code for each value of the column of types
 * @param makeCustomers whether a customer who is not known is made, by name
 * @param makeQuotes whether a document that is not known is made, as a quote
 */
record Mapping(
        int width,
        Map<ImportField, Integer> columns,
        ZoneId zone,
        boolean dayFirst,
        Map<String, String> types,
        boolean makeCustomers,
        boolean makeQuotes) {

    /** The columns by their names; each column is one field at most. */
    static Map<ImportField, Integer> guess(ImportKind kind, List<String> header) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int rank = 0; rank < 20; rank++) {
            for (ImportField field : ImportField.of(kind)) {
                for (int column = 0; column < header.size(); column++) {
                    if (field.rank(header.get(column)) == rank && !columns.containsValue(column)) {
                        columns.putIfAbsent(field, column);
                    }
                }
            }
        }
        return columns;
    }

    Moments moments() {
        return new Moments(zone, dayFirst);
    }

    String json() {
        JsonObjectBuilder places = Json.createObjectBuilder();
        columns.forEach((field, column) -> places.add(field.name(), column));
        JsonObjectBuilder codes = Json.createObjectBuilder();
        types.forEach(codes::add);
        return Json.createObjectBuilder()
                .add("width", width)
                .add("columns", places)
                .add("zone", zone.getId())
                .add("dayFirst", dayFirst)
                .add("types", codes)
                .add("makeCustomers", makeCustomers)
                .add("makeQuotes", makeQuotes)
                .build()
                .toString();
    }

    static Mapping of(String json) {
        JsonObject all = Json.createReader(new StringReader(json)).readObject();
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        JsonObject places = all.getJsonObject("columns");
        places.keySet().forEach(field -> columns.put(ImportField.valueOf(field), places.getInt(field)));
        Map<String, String> types = new HashMap<>();
        JsonObject codes = all.getJsonObject("types");
        codes.keySet().forEach(value -> types.put(value, codes.getString(value)));
        return new Mapping(
                all.getInt("width"),
                columns,
                ZoneId.of(all.getString("zone")),
                all.getBoolean("dayFirst"),
                types,
                all.getBoolean("makeCustomers"),
                all.getBoolean("makeQuotes"));
    }
}
