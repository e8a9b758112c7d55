package org.chronik.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what somebody may have meant who wrote a term without a field, or with one that there is not. */
final class FieldAdvice {

    private static final int MOST = 4;

    private final TypedText source;
    private final FilterFields fields;
    private final FilterContext context;
    private FilterField last;
    private int lastStart;
    private int lastValue;
    private int lastEnd;

    FieldAdvice(TypedText source, FilterFields fields, FilterContext context) {
        this.source = source;
        this.fields = fields;
        this.context = context;
    }

    /** Remembers the field that the next term may have been meant for. */
    void follow(FilterField field, int start, int value, int end) {
        last = field;
        lastStart = start;
        lastValue = value;
        lastEnd = end;
    }

    /** There is no field before this term: the last field's parenthesis was forgotten, or any field is missing. */
    FilterException expected(int start, int before) throws FilterException {
        ColumnType type = last == null ? ColumnType.TEXT : last.column().type();
        if (!startsTerm(start, type)) {
            return source.error(FilterError.OPERAND_EXPECTED, before, before);
        }
        int end = termEnd(start, type);
        List<Instead> advice = new ArrayList<>();
        if (last != null) {
            StringBuilder run = new StringBuilder(upTo(start)).append(source.typed(start, end));
            int runEnd = addRun(run, end, type);
            inParentheses(run.toString()).ifPresent(s -> advice.add(new Instead(lastStart, runEnd, s)));
        }
        if (advice.isEmpty()) {
            String term = source.typed(start, end);
            fields.all().stream()
                    .filter(field -> isValid(term, field))
                    .limit(MOST)
                    .forEach(field -> advice.add(new Instead(start, end, name(field) + term)));
        }
        return source.errorWith(FilterError.FIELD_EXPECTED, start, end, advice);
    }

    /** The word before the colon is no field: a slip, or text that wants quotes. */
    FilterException unknown(int start) throws FilterException {
        String name = FilterFields.nameAt(source.text(), start).orElseThrow();
        int nameEnd = start + name.length();
        int end = Math.max(termEnd(start, ColumnType.TEXT), nameEnd + 1);
        String quoted = Quotes.quote(source.text().substring(start, end));
        List<Instead> advice = new ArrayList<>();
        similar(name).limit(MOST).forEach(field -> advice.add(new Instead(start, nameEnd, field)));
        Optional<String> joined =
                last != null && last.column().type().isText() ? inParentheses(upTo(start) + quoted) : Optional.empty();
        if (joined.isPresent()) {
            advice.add(new Instead(lastStart, end, joined.get()));
        } else {
            fields.all().stream()
                    .filter(field -> field.column().type().isText())
                    .forEach(field -> advice.add(new Instead(start, end, name(field) + quoted)));
        }
        return source.errorWith(FilterError.FIELD_UNKNOWN, start, nameEnd, advice);
    }

    private Stream<String> similar(String name) {
        List<String> similar = fields.all().stream()
                .filter(field -> field.names().anyMatch(one -> Similar.are(one, name)))
                .map(field -> field.written(context.locale()))
                .toList();
        return similar.stream();
    }

    private Optional<String> inParentheses(String terms) {
        return isValid(terms, last) ? Optional.of(name(last) + "(" + terms + ")") : Optional.empty();
    }

    private String name(FilterField field) {
        return field.written(context.locale()) + ":";
    }

    private boolean isValid(String terms, FilterField field) {
        try {
            return !Filter.parse(terms, field.column(), context).isBlank();
        } catch (FilterException invalid) {
            return false;
        }
    }

    private boolean startsTerm(int from, ColumnType type) throws FilterException {
        Scanner scanner = scanner(from, type);
        return scanner.takeSign() != Sign.BARE || scanner.takeRangeAtStart() || scanner.startsOperand(from);
    }

    private int termEnd(int from, ColumnType type) throws FilterException {
        Scanner scanner = scanner(from, type);
        scanner.takeSign();
        int end = scanner.at();
        scanner.skipSpaces();
        boolean range = scanner.takeRangeAtStart();
        if (range) {
            end = scanner.at();
            scanner.skipSpaces();
        }
        while (scanner.startsOperand(scanner.at())) {
            end = scanner.takeOperand().end();
            if (range || !scanner.takeRange()) {
                return end;
            }
            range = true;
            end = scanner.at();
            scanner.skipSpaces();
        }
        return end;
    }

    /** The last field's value, and what joins the next term to it. */
    private String upTo(int start) {
        return source.typed(lastValue, lastEnd)
                + joint(lastEnd, start, last.column().type());
    }

    /** Operators of the line, as the column reads them. */
    private String joint(int start, int end, ColumnType type) {
        String typed = source.typed(start, end);
        return type.isWordy() ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    /** Adds the terms that follow one another without a field; returns where the last of them ends. */
    private int addRun(StringBuilder run, int firstEnd, ColumnType type) throws FilterException {
        int end = firstEnd;
        Marks marks = new Marks(source, false, end);
        while (takeJoint(marks, type)) {
            run.append(joint(end, marks.at(), type));
            end = termEnd(marks.at(), type);
            run.append(source.typed(marks.at(), end));
            marks.goTo(end);
        }
        return end;
    }

    private boolean takeJoint(Marks marks, ColumnType type) throws FilterException {
        marks.skipSpaces();
        while (marks.takeOr() || marks.takeAnd() || marks.takeNot()) {
            marks.skipSpaces();
        }
        return !marks.atEnd() && fields.at(source.text(), marks.at()).isEmpty() && startsTerm(marks.at(), type);
    }

    private Scanner scanner(int from, ColumnType type) {
        return new Scanner(source, type, fields, from);
    }
}
