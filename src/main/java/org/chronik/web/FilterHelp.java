package org.chronik.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronik.filter.Between;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Condition;
import org.chronik.filter.DayRange;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;

/** What helps to write a column's filter: examples with their meaning, what there is to choose from, a calendar. */
public class FilterHelp implements Serializable {

    private final FilteredModel<?> list;
    private String column;
    private ColumnType type;
    private List<Example> examples;
    private List<FilterPick> picks;
    private List<LocalDate> days;

    /**
     * An expression to try.
     *
     * @param words what it means
     */
    public record Example(String expression, String words) implements Serializable {}

    FilterHelp(FilteredModel<?> list) {
        this.list = list;
    }

    /** Opens it for the column that the browser names. */
    public void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        open(asked.get("column"), Objects.requireNonNullElse(asked.get("example"), ""), FilteredModel.context());
    }

    private void open(String name, String example, FilterContext context) {
        FilterColumn read = list.filterColumn(name);
        Optional<Filter> filter = understood(
                Objects.requireNonNullElse(list.getFilters().getTyped().get(name), ""), read, context);
        column = name;
        type = read.type();
        examples = Stream.concat(Stream.of(example), FilterExamples.of(read, example, context).stream())
                .distinct()
                .flatMap(text -> understood(text, read, context).stream().map(f -> new Example(text, f.words())))
                .toList();
        picks = FilterPick.of(read, filter, context);
        days = filter.map(present -> days(present.condition(), context.zone())).orElse(null);
    }

    /** The filter of a text; empty if it is blank or means nothing. */
    private static Optional<Filter> understood(String text, FilterColumn column, FilterContext context) {
        try {
            return Optional.of(Filter.parse(text, column, context)).filter(filter -> !filter.isBlank());
        } catch (FilterException e) {
            return Optional.empty();
        }
    }

    /** The first and the last day that a condition lets through, if it is a mere range of days; else null. */
    private static List<LocalDate> days(Condition condition, ZoneId zone) {
        if (condition instanceof DayRange range && range.lo() != null && range.hi() != null) {
            return List.of(range.lo(), range.hi().minusDays(1));
        } else if (condition instanceof Between span && span.lo() != null && span.hi() != null) {
            return List.of(
                    LocalDate.ofInstant(span.lo(), zone),
                    LocalDate.ofInstant(span.hi().minusNanos(1), zone));
        }
        return null;
    }

    /** Filters by the days that were chosen, once both are. */
    public void takeDays() {
        if (days != null && days.size() == 2 && !days.contains(null)) {
            list.filter(
                    column,
                    FilterExamples.range(
                            days.get(0), days.get(1), FilteredModel.context().locale()));
        }
    }

    /** A day as its reader writes it, to be shown where one can be typed. */
    public String getDay() {
        return FilterExamples.day(FilteredModel.context().locale());
    }

    /** A month as its reader filters by it, to be shown where that can be typed: {@code >=1.3.2019&<1.4.2019}. */
    public String getPeriod() {
        return FilterExamples.month(FilteredModel.context().locale());
    }

    /** The column that it is open for; null at first. */
    public String getColumn() {
        return column;
    }

    /** What the column holds. */
    public ColumnType getType() {
        return type;
    }

    /** Whether days can be chosen. */
    public boolean isDated() {
        return type == ColumnType.DATE || type == ColumnType.DATETIME;
    }

    public List<Example> getExamples() {
        return examples;
    }

    /** What the column can hold; empty where that is not a list. */
    public List<FilterPick> getPicks() {
        return picks;
    }

    /** The first and the last day chosen. */
    public List<LocalDate> getDays() {
        return days;
    }

    public void setDays(List<LocalDate> days) {
        this.days = days;
    }
}
