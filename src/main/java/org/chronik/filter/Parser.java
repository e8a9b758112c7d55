package org.chronik.filter;

import java.util.ArrayList;
import java.util.List;

/** The grammar: OR of ANDs of negated terms and parentheses. {@link TermParser} reads the terms. */
final class Parser {

    private static final int DEEPEST = 32;

    private final Scanner scanner;
    private final TermParser terms;
    private int depth;

    private Parser(Scanner scanner, TermParser terms) {
        this.scanner = scanner;
        this.terms = terms;
    }

    static Condition parse(String typed, FilterColumn column, FilterContext context) throws FilterException {
        Scanner scanner = new Scanner(new TypedText(typed), column.type());
        return new Parser(scanner, new TermParser(scanner, column, context)).filter();
    }

    private Condition filter() throws FilterException {
        scanner.skipSpaces();
        if (scanner.atEnd()) {
            return Condition.EVERYTHING;
        }
        Condition condition = or();
        if (!scanner.atEnd()) {
            throw scanner.error(FilterError.UNBALANCED_PAREN, scanner.at(), scanner.at() + 1);
        }
        return condition;
    }

    private Condition or() throws FilterException {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (scanner.takeOr()) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    private Condition and() throws FilterException {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (scanner.takeAnd() || !scanner.isAtEndOfTerms()) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private Condition not() throws FilterException {
        int before = scanner.at();
        boolean negated = false;
        scanner.skipSpaces();
        while (scanner.takeNot()) {
            before = scanner.at();
            negated = !negated;
            scanner.skipSpaces();
        }
        Condition condition = scanner.isNext('(') ? parenthesis() : terms.term(before);
        scanner.skipSpaces();
        return negated ? Condition.not(condition) : condition;
    }

    private Condition parenthesis() throws FilterException {
        int opened = scanner.at();
        scanner.take('(');
        if (++depth > DEEPEST) {
            throw scanner.error(FilterError.TOO_DEEP, opened, opened + 1);
        }
        Condition condition = or();
        if (!scanner.take(')')) {
            throw scanner.error(FilterError.UNBALANCED_PAREN, opened, opened + 1);
        }
        depth--;
        return condition;
    }
}
