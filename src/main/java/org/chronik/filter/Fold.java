package org.chronik.filter;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one folding of text, for comparing without regard to case and accents: small letters, ä = ae, ö = oe, ü = ue,
 * ß = ss, other accents dropped, every space and line break a plain space. Columns that are filtered as text are stored
 * folded with it too; the database never folds.
 */
public final class Fold {

    private Fold() {}

    /** The folded text; null for null. Folding twice changes nothing. */
    public static String fold(String text) {
        if (text == null) {
            return null;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String german = Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        StringBuilder folded = new StringBuilder(german.length());
        Normalizer.normalize(german, Normalizer.Form.NFD).codePoints().forEach(letter -> fold(letter, folded));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void fold(int letter, StringBuilder to) {
        switch (letter) {
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'ß' -> to.append("ss");
            case 'ø' -> to.append('o');
            case 'đ', 'ð' -> to.append('d');
            case 'ł' -> to.append('l');
            case 'ı' -> to.append('i');
            case 'ς' -> to.append('σ');
            default -> unaccented(letter, to);
        }
    }

    private static void unaccented(int letter, StringBuilder to) {
        int type = Character.getType(letter);
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter) || Character.isISOControl(letter)) {
            to.append(' ');
        } else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            to.appendCodePoint(letter);
        }
    }
}
