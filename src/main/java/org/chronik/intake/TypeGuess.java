package org.chronik.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronik.crm.EntryType;
import org.chronik.crm.EntryTypes;
import org.chronik.filter.Choice;
import org.chronik.filter.Fold;

/** Which type of entry is meant by what a file says: its code, or its label in German or English. */
class TypeGuess {

    private static final String OTHER = "OTHER";

    private final Map<String, String> codes = new HashMap<>();

    TypeGuess(EntryTypes types) {
        for (Choice choice : types.choices()) {
            EntryType type = types.type(choice.code());
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                codes.putIfAbsent(Fold.fold(type.label(language)), type.getCode());
            }
            codes.putIfAbsent(Fold.fold(type.getCode()), type.getCode());
        }
    }

    /** The type's code; that of anything else where nothing fits, or more than one. */
    String of(String value) {
        String fold = Fold.fold(value);
        return codes.containsKey(fold) ? codes.get(fold) : onlyWith(fold);
    }

    /** The type that has these words in its label, as {@code Besuch} is in {@code Besuch beim Kunden}. */
    private String onlyWith(String words) {
        List<String> found = codes.keySet().stream()
                .filter(label -> !words.isBlank() && (" " + label + " ").contains(" " + words + " "))
                .map(codes::get)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : OTHER;
    }
}
