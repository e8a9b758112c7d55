package org.chronik.filter;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of the months in German, Austrian German and English; three letters are enough. */
final class MonthNames {

    private static final Map<String, Integer> FOLDED = new TreeMap<>();

    static {
        String[] names = {
            "januar january jaenner", "februar february feber", "maerz march mrz", "april", "mai may", "juni june",
            "juli july", "august", "september", "oktober october", "november", "dezember december"
        };
        for (int month = 1; month <= names.length; month++) {
            for (String name : names[month - 1].split(" ")) {
                FOLDED.put(name, month);
            }
        }
    }

    private MonthNames() {}

    /** The month, 1 to 12, whose folded name begins so. */
    static OptionalInt find(String start) {
        Set<Integer> months = FOLDED.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return months.size() == 1 ? OptionalInt.of(months.iterator().next()) : OptionalInt.empty();
    }
}
