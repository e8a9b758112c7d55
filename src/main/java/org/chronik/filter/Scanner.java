package org.chronik.filter;

import java.util.regex.Pattern;

/** Reads what a term consists of off the text: its sign, the range sign, and operands. */
final class Scanner extends Marks {

    private static final Pattern NO_LAST_DOT = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}$");

    private final ColumnType type;
    private final FilterFields fields;

    /** @param fields what begins another term wherever it stands before a colon; none in a column's own filter */
    Scanner(TypedText source, ColumnType type, FilterFields fields, int at) {
        super(source, type.isWordy(), at);
        this.type = type;
        this.fields = fields;
    }

    Sign takeSign() {
        for (Sign sign : Sign.values()) {
            if (sign != Sign.RANGE && take(sign.text())) {
                return sign;
            }
        }
        throw new IllegalStateException("the bare sign is always there");
    }

    /** True if an operand, and neither an operator nor a field, begins at the given place. */
    boolean startsOperand(int from) {
        return from < text().length() && !isOperator(from) && !startsField(from);
    }

    boolean startsField(int from) {
        return fields.at(text(), from).isPresent();
    }

    /** True if another term of the line begins there, operators first or not: with a field, or with what is none by mistake. */
    private boolean startsFieldTerm(int from) {
        return !fields.all().isEmpty()
                && FilterFields.nameAt(text(), afterJoints(from)).isPresent();
    }

    /** Skips word operators in any case, NOT signs and opening parentheses. */
    private int afterJoints(int from) {
        int at = from;
        for (int next = afterJoint(at); next > at; next = afterJoint(at)) {
            at = afterSpaces(next);
        }
        return at;
    }

    private int afterJoint(int from) {
        if (text().startsWith("!", from) || text().startsWith("(", from)) {
            return from + 1;
        }
        return isWordOperator(from, false) ? wordEnd(from) : from;
    }

    /** Takes two dots where a term begins. In TEXT they are letters there: it has no open ranges. */
    boolean takeRangeAtStart() throws FilterException {
        return !type.isText() && dotsAt(at()) == 2 && take("..");
    }

    /** Takes two dots after an operand. In TEXT they have a space on both sides, or none, and an operand follows. */
    boolean takeRange() throws FilterException {
        int from = afterSpaces(at());
        if (type == ColumnType.LONGTEXT || dotsAt(from) != 2) {
            return false;
        }
        int after = afterSpaces(from + 2);
        boolean evenly = (from > at()) == (after > from + 2);
        if (type == ColumnType.TEXT && !(evenly && startsOperand(after))) {
            return false;
        }
        goTo(from + 2);
        return true;
    }

    private int dotsEnd(int from) {
        int to = from;
        while (to < text().length() && text().charAt(to) == '.') {
            to++;
        }
        return to;
    }

    private int dotsAt(int from) throws FilterException {
        int to = dotsEnd(from);
        if (to - from > 3) {
            throw error(FilterError.TOO_MANY_DOTS, from, to, isDayWithoutLastDot(from) ? "..." : "..");
        }
        return to - from;
    }

    private boolean isDayWithoutLastDot(int end) {
        boolean date = type == ColumnType.DATE || type == ColumnType.DATETIME;
        return date && NO_LAST_DOT.matcher(text().substring(0, end)).find();
    }

    Operand takeOperand() throws FilterException {
        Operand taken = new OperandScanner(this, source(), type, at()).take();
        goTo(taken.end());
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
        return !startsOperand(from) || text().charAt(from) == '"' || dotsAt(from) == 2 || startsFieldTerm(from);
    }
}
