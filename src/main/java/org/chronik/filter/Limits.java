package org.chronik.filter;

/** Counts the terms and the nesting of one expression, and refuses more than there may be. */
final class Limits {

    private static final int MOST_TERMS = 200;
    private static final int DEEPEST = 32;

    private final int mostTerms;
    private final int deepest;
    private int terms;
    private int depth;

    private Limits(int mostTerms, int deepest) {
        this.mostTerms = mostTerms;
        this.deepest = deepest;
    }

    static Limits typed() {
        return new Limits(MOST_TERMS, DEEPEST);
    }

    /** What was short when it was typed may be long when it is stored: a part of a label becomes all that it hit. */
    static Limits stored() {
        return new Limits(Integer.MAX_VALUE, 2 * DEEPEST + 2);
    }

    void term(Operand operand) throws FilterException {
        if (++terms > mostTerms) {
            throw operand.error(FilterError.TOO_MANY_TERMS);
        }
    }

    void open(Marks marks, int opened) throws FilterException {
        if (++depth > deepest) {
            throw marks.error(FilterError.TOO_DEEP, opened, opened + 1);
        }
    }

    void close() {
        depth--;
    }
}
