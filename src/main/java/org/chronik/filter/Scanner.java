package org.chronik.filter;

/** Reads the marks of the language off the text: operators, parentheses, the range sign. What is between is operands. */
final class Scanner {

    private static final String DELIMITERS = "|;&()<> ";

    private final TypedText source;
    private final String text;
    private final ColumnType type;
    private int at;

    Scanner(TypedText source, ColumnType type) {
        this.source = source;
        this.text = source.text();
        this.type = type;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    void skipSpaces() {
        at = afterSpaces(at);
    }

    int afterSpaces(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    boolean isNext(char mark) {
        return !atEnd() && text.charAt(at) == mark;
    }

    boolean take(char mark) {
        return take(String.valueOf(mark));
    }

    private boolean take(String mark) {
        boolean there = text.startsWith(mark, at);
        if (there) {
            at += mark.length();
        }
        return there;
    }

    boolean takeOr() {
        return take("|") || take(";") || take(Keyword.OR);
    }

    boolean takeAnd() {
        return take("&&") || take("&") || take(Keyword.AND);
    }

    boolean takeNot() {
        boolean comparison = text.startsWith("!=", at) || text.startsWith("!~", at);
        return (!comparison && take("!")) || take(Keyword.NOT);
    }

    Sign takeSign() {
        for (Sign sign : Sign.values()) {
            if (sign != Sign.RANGE && take(sign.text())) {
                return sign;
            }
        }
        throw new IllegalStateException("the bare sign is always there");
    }

    /** True if an OR, or nothing more, stands here: no further term. */
    boolean isAtEndOfTerms() {
        return atEnd() || isNext(')') || isNext('|') || isNext(';') || isKeyword(at, Keyword.OR);
    }

    /** True if an operand, and not an operator, begins at the given place. */
    boolean startsOperand(int from) {
        return from < text.length()
                && DELIMITERS.indexOf(text.charAt(from)) < 0
                && !isKeyword(from, Keyword.OR)
                && !isKeyword(from, Keyword.AND)
                && !isKeyword(from, Keyword.NOT);
    }

    private boolean take(Keyword keyword) {
        boolean there = isKeyword(at, keyword);
        if (there) {
            at = wordEnd(at);
        }
        return there;
    }

    private boolean isKeyword(int from, Keyword keyword) {
        return keyword.is(text.substring(from, wordEnd(from)), type.isWordy());
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && DELIMITERS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** Takes two dots where a term begins. In TEXT they are letters there: it has no open ranges. */
    boolean takeRangeAtStart() throws FilterException {
        return !type.isText() && dotsAt(at) == 2 && take("..");
    }

    /** Takes two dots after an operand. In TEXT they have a space on both sides, or none, and an operand follows. */
    boolean takeRange() throws FilterException {
        int from = afterSpaces(at);
        if (type == ColumnType.LONGTEXT || dotsAt(from) != 2) {
            return false;
        }
        int after = afterSpaces(from + 2);
        boolean evenly = (from > at) == (after > from + 2);
        if (type == ColumnType.TEXT && !(evenly && startsOperand(after))) {
            return false;
        }
        at = from + 2;
        return true;
    }

    private int dotsEnd(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == '.') {
            to++;
        }
        return to;
    }

    private int dotsAt(int from) throws FilterException {
        int to = dotsEnd(from);
        if (to - from > 3) {
            throw error(FilterError.TOO_MANY_DOTS, from, to, "..");
        }
        return to - from;
    }

    Operand takeOperand() throws FilterException {
        OperandScanner operand = new OperandScanner(this, source, type, at);
        Operand taken = operand.take();
        at = taken.end();
        return taken;
    }

    /**
     * How many of the dots at the given place are letters of the operand that stands before them: all, or those before
     * the range sign.
     */
    int literalDots(int from, boolean first) throws FilterException {
        if (type == ColumnType.LONGTEXT) {
            return dotsEnd(from) - from;
        }
        int dots = dotsAt(from);
        boolean letters = dots < 2 || (type == ColumnType.TEXT && (first || !startsOperand(from + dots)));
        return letters ? dots : dots - 2;
    }

    /** True if an operand that may have spaces inside ends before what stands at the given place, after a space. */
    boolean endsOperand(int from) throws FilterException {
        return !startsOperand(from) || text.charAt(from) == '"' || dotsAt(from) == 2;
    }

    FilterException error(FilterError error, int start, int end, String... suggestions) {
        return source.error(error, start, end, suggestions);
    }
}
