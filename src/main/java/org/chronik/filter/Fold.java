package org.chronik.filter;

import java.text.Normalizer;
import java.util.Locale;

/** The one folding of text: case and accents, ä = ae, ö = oe, ü = ue, ß = ss. SQL never folds. */
public final class Fold {

    private Fold() {}

    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String german = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
