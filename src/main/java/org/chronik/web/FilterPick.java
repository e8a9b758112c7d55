package org.chronik.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.chronik.filter.Choice;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.filter.OneOf;

/**
 * One of the values that a column can hold, to be picked.
 *
 * @param expression how a filter says it
 * @param chosen whether the present filter lets it through
 */
public record FilterPick(String expression, String label, boolean chosen) implements Serializable {

    /** The choices of a column; none is chosen where there is no filter. */
    static List<FilterPick> of(FilterColumn column, Optional<Filter> filter, FilterContext context) {
        return column.choices().stream()
                .map(choice -> new FilterPick(
                        expression(choice, column, context),
                        choice.label(),
                        filter.filter(present -> present.matches(choice.code())).isPresent()))
                .toList();
    }

    /** The label, quoted; or the code where the label means another choice as well. */
    private static String expression(Choice choice, FilterColumn column, FilterContext context) {
        String label = quoted(choice.label());
        return means(label, choice, column, context) ? label : quoted(choice.code());
    }

    private static boolean means(String text, Choice choice, FilterColumn column, FilterContext context) {
        try {
            return Filter.parse(text, column, context).condition() instanceof OneOf one
                    && one.choices().equals(List.of(choice));
        } catch (FilterException e) {
            return false;
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
