package org.chronik.filter;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text contains, begins a word with, or as a whole is, what the pattern says.
 *
 * @param mode what of the text must match
 * @param pattern what to look for: folded, but for EXACT
 * @param written the same as it was typed
 */
public record TextMatch(Mode mode, TextPattern pattern, TextPattern written) implements Condition.Leaf {

    private static final int SHORT = 3;

    /** What of the text must match. */
    public enum Mode {
        /** The folded text has the one literal somewhere. */
        CONTAINS,
        /** A word of the folded text begins with the one literal, which has fewer than three letters as it is written. */
        WORD_START,
        /** The whole folded text. */
        WHOLE,
        /** The whole text as it is written, not folded. */
        EXACT
    }

    static TextMatch folded(boolean whole, TextPattern written) {
        TextPattern folded = written.map(Fold::fold);
        boolean word = (isShort(written) || isShort(folded)) && startsWithLetter(folded.toString());
        Mode part = word ? Mode.WORD_START : Mode.CONTAINS;
        return new TextMatch(whole ? Mode.WHOLE : part, folded, written);
    }

    private static boolean isShort(TextPattern pattern) {
        return pattern.toString().codePoints().count() < SHORT;
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    @Override
    public boolean matches(Object value) {
        if (!(value instanceof String text) || IsEmpty.isBlank(text)) {
            return false;
        }
        if (mode == Mode.EXACT) {
            return pattern.matches(Normalizer.normalize(text, Normalizer.Form.NFC), false);
        }
        String folded = Fold.fold(text);
        return switch (mode) {
            case CONTAINS, WORD_START -> next(folded, pattern.toString(), 0) >= 0;
            default -> pattern.matches(folded, true);
        };
    }

    /** Where the literal stands next in a folded text, from a place on; -1 if nowhere. */
    int next(String text, String literal, int from) {
        int at = text.indexOf(literal, from);
        while (mode == Mode.WORD_START && at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            at = text.indexOf(literal, at + 1);
        }
        return at;
    }

    @Override
    public String written(Notation notation) {
        String sign =
                switch (mode) {
                    case EXACT -> "==";
                    case WHOLE -> written.hasWildcards() ? "" : "=";
                    default -> "";
                };
        return sign + written.write(notation::text, "*", "?");
    }

    @Override
    public String words(Words words, boolean negated) {
        List<Piece> pieces = written.pieces();
        boolean pair = pieces.size() == 2 && mode == Mode.WHOLE && !written.hasOneLetter();
        if (pair) {
            String literal = written.write(UnaryOperator.identity(), "", "");
            String key = pieces.get(1) == Piece.Wildcard.ANY ? "STARTS" : "ENDS";
            return words.negatable("text." + key, negated, words.quoted(literal));
        }
        String key = mode == Mode.WHOLE && written.hasWildcards() ? "PATTERN" : mode.name();
        return words.negatable("text." + key, negated, words.quoted(written.toString()));
    }
}
