package org.chronik.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chronik.filter.Fold;

/** Countries by what they are called: ISO 3166 codes, German and English names. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.of("uk", "GB", "england", "GB", "usa", "US"));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(Fold.fold(code), code);
            codes.put(Fold.fold(country.getISO3Country()), code);
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                codes.put(Fold.fold(country.getDisplayCountry(language)), code);
            }
        }
        return Map.copyOf(codes);
    }

    /** The code of two letters. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Fold.fold(name)));
    }
}
