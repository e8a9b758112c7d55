package org.chronik.filter;

/** Reads one term: a comparison, a range, or an operand alone; what it means is up to the column's {@link Terms}. */
final class TermParser implements Parser.Term {

    private final Scanner scanner;
    private final ColumnType type;
    private final Terms terms;
    private final Limits limits;

    TermParser(Scanner scanner, FilterColumn column, FilterContext context, Limits limits) {
        this.scanner = scanner;
        this.type = column.type();
        this.terms = Terms.of(column, context);
        this.limits = limits;
    }

    @Override
    public Condition term(int before) throws FilterException {
        int start = scanner.at();
        Sign sign = scanner.takeSign();
        int signEnd = scanner.at();
        checkSign(sign, start, signEnd);
        scanner.skipSpaces();
        if (scanner.takeRangeAtStart()) {
            return range(sign, start, null);
        }
        Operand operand = operand(sign == Sign.BARE ? before : signEnd);
        limits.term(operand);
        if (scanner.takeRange()) {
            return range(sign, start, operand);
        }
        Condition condition = positive(sign, operand, start, signEnd);
        return sign.isNegative() ? Condition.not(condition) : condition;
    }

    private Operand operand(int before) throws FilterException {
        if (scanner.startsField(scanner.at())) {
            int end = FilterFields.afterColon(scanner.text(), scanner.at());
            String name = scanner.text().substring(scanner.at(), end);
            throw scanner.error(FilterError.UNEXPECTED, scanner.at(), end, asText(name));
        }
        if (!scanner.startsOperand(scanner.at())) {
            throw scanner.error(FilterError.OPERAND_EXPECTED, before, before);
        }
        return scanner.takeOperand();
    }

    private Condition range(Sign sign, int start, Operand low) throws FilterException {
        int afterDots = scanner.at();
        int dots = afterDots - 2;
        if (sign != Sign.BARE) {
            throw scanner.error(FilterError.CMP_WITH_RANGE, start, afterDots);
        }
        checkSign(Sign.RANGE, dots, afterDots);
        scanner.skipSpaces();
        checkNoRange();
        boolean open = low != null && !scanner.startsOperand(scanner.at());
        Operand high = open ? null : operand(afterDots);
        if (low == null) {
            limits.term(high);
        }
        checkNoRange();
        if ((low != null && low.isEmpty(type)) || (high != null && high.isEmpty(type))) {
            throw scanner.error(FilterError.OP_NOT_FOR_EMPTY, dots, afterDots);
        }
        checkNoWildcard(low);
        checkNoWildcard(high);
        return terms.range(low, high);
    }

    private void checkNoRange() throws FilterException {
        if (scanner.takeRange()) {
            throw scanner.error(FilterError.UNEXPECTED, scanner.at() - 2, scanner.at());
        }
    }

    private Condition positive(Sign sign, Operand operand, int signStart, int signEnd) throws FilterException {
        boolean equality = !sign.isOrder() && sign.positive() != Sign.CONTAINS;
        if (operand.isEmpty(type)) {
            if (!equality) {
                throw scanner.error(FilterError.OP_NOT_FOR_EMPTY, signStart, signEnd);
            }
            return new IsEmpty();
        }
        if (equality && operand.isAnything()) {
            return Condition.not(new IsEmpty());
        }
        if (!equality) {
            checkNoWildcard(operand);
        }
        return terms.compare(sign.positive(), operand);
    }

    private void checkNoWildcard(Operand operand) throws FilterException {
        if (type.hasWildcards() && operand != null && operand.pattern().hasWildcards()) {
            throw operand.error(FilterError.UNEXPECTED, asText(operand.text()));
        }
    }

    /** The suggestion to take it for text, where a column has any. */
    private String[] asText(String letters) {
        return type.isText() ? new String[] {Quotes.quote(letters)} : new String[0];
    }

    private void checkSign(Sign sign, int start, int end) throws FilterException {
        if (!type.allows(sign)) {
            throw scanner.error(FilterError.OP_NOT_FOR_TYPE, start, end);
        }
    }
}
