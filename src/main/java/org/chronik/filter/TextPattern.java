package org.chronik.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Letters and wildcards. A text matches if all of it does: a part must be looked for with {@code *} at both ends.
 *
 * @param pieces no two literals in a row, and no empty one
 */
public record TextPattern(List<Piece> pieces) {

    private static final List<String> WRITTEN_AS_ONE = List.of("ae", "oe", "ue", "ss");

    public TextPattern {
        pieces = List.copyOf(pieces);
    }

    static TextPattern of(String literal) {
        return new TextPattern(literal.isEmpty() ? List.of() : List.of(new Piece.Literal(literal)));
    }

    /** True if a {@code *} or {@code ?} is in it. */
    public boolean hasWildcards() {
        return pieces.stream().anyMatch(Piece.Wildcard.class::isInstance);
    }

    /** True if a {@code ?} is in it. */
    public boolean hasOneLetter() {
        return pieces.contains(Piece.Wildcard.ONE);
    }

    boolean isAnything() {
        return !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece == Piece.Wildcard.ANY);
    }

    TextPattern map(UnaryOperator<String> change) {
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal literal) {
                String text = change.apply(literal.text());
                if (!text.isEmpty()) {
                    changed.add(new Piece.Literal(text));
                }
            } else {
                changed.add(piece);
            }
        }
        return new TextPattern(changed);
    }

    /**
     * True if the whole text matches.
     *
     * @param folded whether the text went through {@link Fold}: then {@code ?} also is one of the pairs of letters that
     *     an umlaut or an eszett was folded to
     */
    boolean matches(String text, boolean folded) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (Piece piece : pieces) {
            reached = step(piece, text, folded, reached);
        }
        return reached.get(text.length());
    }

    private static BitSet step(Piece piece, String text, boolean folded, BitSet from) {
        BitSet to = new BitSet();
        if (from.isEmpty()) {
            return to;
        }
        if (piece == Piece.Wildcard.ANY) {
            to.set(from.nextSetBit(0), text.length() + 1);
            return to;
        }
        for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
            if (piece instanceof Piece.Literal literal) {
                if (text.startsWith(literal.text(), at)) {
                    to.set(at + literal.text().length());
                }
            } else if (at < text.length()) {
                to.set(at + Character.charCount(text.codePointAt(at)));
                if (folded && at + 2 <= text.length() && WRITTEN_AS_ONE.contains(text.substring(at, at + 2))) {
                    to.set(at + 2);
                }
            }
        }
        return to;
    }

    /** As it is typed, without quotes. */
    @Override
    public String toString() {
        return write(UnaryOperator.identity(), "*", "?");
    }

    /** Writes it for another reader, such as LIKE: how literals are escaped, and what the wildcards are there. */
    public String write(UnaryOperator<String> literals, String any, String one) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal literal) {
                text.append(literals.apply(literal.text()));
            } else {
                text.append(piece == Piece.Wildcard.ANY ? any : one);
            }
        }
        return text.toString();
    }
}
