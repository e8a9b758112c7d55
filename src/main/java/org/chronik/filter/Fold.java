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
        String small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder expanded = new StringBuilder(small.length() + 8);
        Normalizer.normalize(small, Normalizer.Form.NFC).codePoints().forEach(letter -> expand(letter, expanded));
        StringBuilder folded = new StringBuilder(expanded.length());
        Normalizer.normalize(expanded, Normalizer.Form.NFD).codePoints().forEach(letter -> drop(letter, folded));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void expand(int letter, StringBuilder to) {
        switch (letter) {
            case 'ä', 'æ' -> to.append("ae");
            case 'ö', 'œ' -> to.append("oe");
            case 'ü' -> to.append("ue");
            case 'ß' -> to.append("ss");
            case 'ø' -> to.append('o');
            case 'đ', 'ð' -> to.append('d');
            case 'ł' -> to.append('l');
            case 'ı' -> to.append('i');
            case 'ς' -> to.append('σ');
            default -> to.appendCodePoint(letter);
        }
    }

    private static void drop(int letter, StringBuilder to) {
        int type = Character.getType(letter);
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter) || Character.isISOControl(letter)) {
            to.append(' ');
        } else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            to.appendCodePoint(letter);
        }
    }
}
