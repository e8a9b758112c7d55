package org.chronik.filter;

import java.util.ArrayList;
import java.util.List;

/** The grammar: OR of ANDs of negated terms and parentheses. What a term is, {@link Term} says. */
final class Parser {

    /** Reads the terms: of a column, or of the one line. */
    interface Term {

        /**
         * Reads the term that begins here.
         *
         * @param before where the operator before it ends: there an operand is missing if there is none
         */
        Condition term(int before) throws FilterException;
    }

    private final Marks marks;
    private final Term terms;
    private final Limits limits;

    Parser(Marks marks, Term terms, Limits limits) {
        this.marks = marks;
        this.terms = terms;
        this.limits = limits;
    }

    /** Reads the filter of one column. */
    static Condition parse(TypedText typed, FilterColumn column, FilterContext context, Limits limits)
            throws FilterException {
        Scanner scanner = new Scanner(typed, column.type(), FilterFields.NONE, 0);
        return new Parser(scanner, new TermParser(scanner, column, context, limits), limits).filter();
    }

    /** Reads all there is. */
    Condition filter() throws FilterException {
        marks.skipSpaces();
        if (marks.atEnd()) {
            return Condition.EVERYTHING;
        }
        Condition condition = or();
        if (!marks.atEnd()) {
            throw marks.error(FilterError.UNBALANCED_PAREN, marks.at(), marks.at() + 1);
        }
        return condition;
    }

    private Condition or() throws FilterException {
        List<Condition> parts = new ArrayList<>();
        do {
            OneOf.addTo(parts, and());
        } while (marks.takeOr());
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    private Condition and() throws FilterException {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (marks.takeAnd() || !marks.isAtEndOfTerms()) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    /** Reads one term or one parenthesis, negated or not. */
    Condition not() throws FilterException {
        int before = marks.at();
        boolean negated = false;
        marks.skipSpaces();
        while (marks.takeNot()) {
            before = marks.at();
            negated = !negated;
            marks.skipSpaces();
        }
        Condition condition = marks.isNext('(') ? parenthesis() : terms.term(before);
        marks.skipSpaces();
        return negated ? Condition.not(condition) : condition;
    }

    private Condition parenthesis() throws FilterException {
        int opened = marks.at();
        marks.take('(');
        limits.open(marks, opened);
        Condition condition = or();
        if (!marks.take(')')) {
            throw marks.error(FilterError.UNBALANCED_PAREN, opened, opened + 1);
        }
        limits.close();
        return condition;
    }
}
