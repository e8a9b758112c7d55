package org.chronik.filter;

import java.util.List;
import java.util.function.Predicate;

/**
 * Choices of an ENUM or USER column by code, label or a part of one. The whole wins over a part, the code over all; a part
 * of a label wins over one of a code, but for users, whose logins are as well known as their names.
 */
final class ChoiceTerms implements Terms {

    private final List<Choice> choices;
    private final String me;
    private final boolean users;

    ChoiceTerms(FilterColumn column, FilterContext context) {
        this.choices = column.choices();
        this.users = column.type() == ColumnType.USER;
        this.me = context.me();
    }

    @Override
    public Condition compare(Sign sign, Operand operand) throws FilterException {
        String text = operand.text();
        String folded = Fold.fold(text);
        if (users && operand.bare() && (folded.equals("@ich") || folded.equals("@me"))) {
            return new OneOf(found(operand, choice -> choice.code().equals(me)), true);
        }
        if (operand.pattern().hasWildcards()) {
            TextPattern pattern = operand.pattern().map(Fold::fold);
            return oneOf(
                    operand,
                    choice -> pattern.matches(Fold.fold(choice.label()), true)
                            || pattern.matches(Fold.fold(choice.code()), true));
        }
        Predicate<Choice> written = choice -> choice.code().equals(text);
        Predicate<Choice> code = choice -> Fold.fold(choice.code()).equals(folded);
        Predicate<Choice> label = choice -> Fold.fold(choice.label()).equals(folded);
        Predicate<Choice> partOfLabel = choice -> Fold.fold(choice.label()).contains(folded);
        Predicate<Choice> partOfCode = choice -> Fold.fold(choice.code()).contains(folded);
        return switch (sign) {
            case CONTAINS -> oneOf(operand, partOfLabel.or(partOfCode));
            case EXACT -> oneOf(operand, written, choice -> choice.label().equals(text));
            default ->
                users
                        ? oneOf(operand, written, code.or(label), partOfLabel.or(partOfCode))
                        : oneOf(operand, written, code.or(label), partOfLabel, partOfCode);
        };
    }

    @SafeVarargs
    private OneOf oneOf(Operand operand, Predicate<Choice>... inThisOrder) throws FilterException {
        for (Predicate<Choice> wanted : inThisOrder) {
            if (choices.stream().anyMatch(wanted)) {
                return new OneOf(found(operand, wanted), false);
            }
        }
        throw unknown(operand);
    }

    private List<Choice> found(Operand operand, Predicate<Choice> wanted) throws FilterException {
        List<Choice> found = choices.stream().filter(wanted).toList();
        if (found.isEmpty()) {
            throw unknown(operand);
        }
        return found;
    }

    private FilterException unknown(Operand operand) {
        FilterError error = users ? FilterError.USER_UNKNOWN : FilterError.ENUM_UNKNOWN;
        return operand.error(
                error,
                choices.stream().map(choice -> Quotes.quote(choice.label())).toList());
    }
}
