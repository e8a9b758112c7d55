package org.chronik.filter;

/** A part of a {@link TextPattern}: letters, or a wildcard. */
public sealed interface Piece {

    /** Letters that stand for themselves. */
    record Literal(String text) implements Piece {}

    /** {@code *}: any text, also none; {@code ?}: one written letter. */
    enum Wildcard implements Piece {
        ANY,
        ONE
    }
}
