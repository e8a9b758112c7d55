package org.chronik.filter;

import java.util.Optional;

/** The terms of the one line: a field, and after its colon one term or one parenthesis in its column's language. */
final class LineTerms implements Parser.Term {

    private final Marks marks;
    private final FilterFields fields;
    private final FilterContext context;
    private final Limits limits;
    private final FieldAdvice advice;

    LineTerms(Marks marks, FilterFields fields, FilterContext context, Limits limits) {
        this.marks = marks;
        this.fields = fields;
        this.context = context;
        this.limits = limits;
        this.advice = new FieldAdvice(marks.source(), fields, context);
    }

    @Override
    public Condition term(int before) throws FilterException {
        int start = marks.at();
        Optional<FilterField> field = fields.at(marks.text(), start);
        if (field.isEmpty()) {
            throw FilterFields.nameAt(marks.text(), start).isPresent()
                    ? advice.unknown(start)
                    : advice.expected(start, before);
        }
        int value = FilterFields.afterColon(marks.text(), start);
        Condition condition = value(field.get().column(), value);
        advice.follow(field.get(), start, value, marks.at());
        return new Condition.On(field.get(), condition);
    }

    private Condition value(FilterColumn column, int start) throws FilterException {
        Scanner scanner = new Scanner(marks.source(), column.type(), fields, start);
        Condition condition = new Parser(scanner, new TermParser(scanner, column, context, limits), limits).not();
        marks.goTo(scanner.at());
        return condition;
    }
}
