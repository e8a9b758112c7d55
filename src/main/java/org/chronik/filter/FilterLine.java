package org.chronik.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filter on rows, as one line over all columns: {@code typ:angerufen & (von:@ich | kunde:Müller)}. It is the stored
 * form of a filter, and gives OR across columns.
 */
public final class FilterLine {

    private static final int LONGEST = 4_000;

    private final Condition condition;
    private final FilterContext context;

    private FilterLine(Condition condition, FilterContext context) {
        this.condition = condition;
        this.context = context;
    }

    /** Reads what a user typed; blank is no filter. */
    public static FilterLine parse(String typed, FilterFields fields, FilterContext context) throws FilterException {
        return parse(TypedText.atMost(LONGEST, typed), Limits.typed(), fields, context);
    }

    /** Reads a {@link #canonical()} form, which may be longer than what was typed. */
    public static FilterLine parseStored(String canonical, FilterFields fields, FilterContext context)
            throws FilterException {
        return parse(new TypedText(canonical), Limits.stored(), fields, context);
    }

    private static FilterLine parse(TypedText text, Limits limits, FilterFields fields, FilterContext context)
            throws FilterException {
        Marks marks = new Marks(text, false, 0);
        Parser parser = new Parser(marks, new LineTerms(marks, fields, context, limits), limits);
        return new FilterLine(parser.filter(), context);
    }

    /** The line that asks of each column what its own filter asks; columns that the fields do not name are left out. */
    public static FilterLine join(Map<String, Filter> filters, FilterFields fields, FilterContext context) {
        List<Condition> parts = new ArrayList<>();
        for (FilterField field : fields.all()) {
            Filter filter = filters.get(field.name());
            if (filter != null && !filter.isBlank()) {
                parts.add(new Condition.On(field, filter.condition()));
            }
        }
        return new FilterLine(parts.size() == 1 ? parts.get(0) : new Condition.And(parts), context);
    }

    /** What each column is asked, as its reader would type it, by the column's name; empty where columns are joined by more than AND. */
    public Optional<Map<String, String>> split() {
        return Columns.of(condition).map(columns -> {
            Map<String, String> expressions = new LinkedHashMap<>();
            columns.forEach(on -> expressions.put(
                    on.field().name(),
                    new Writer(Notation.of(context.locale(), on.field().column())).of(on.part())));
            return expressions;
        });
    }

    /** What it asks of a row: a tree to walk. */
    public Condition condition() {
        return condition;
    }

    /** True if it lets everything through because nothing was typed. */
    public boolean isBlank() {
        return condition.equals(Condition.EVERYTHING);
    }

    /** True if the row meets it: values by the names of the columns, of the classes that {@link ColumnType} says. */
    public boolean matches(Map<String, ?> row) {
        return condition.matches(row);
    }

    /** What it means, in the reader's language. */
    public String words() {
        return new Wording(Words.in(context.locale())).of(condition);
    }

    /** Text without language that parses back to the same; relative dates stay relative. */
    public String canonical() {
        return new Writer(Notation.CANONICAL).of(condition);
    }

    /** Text as the reader would type it, which parses back to the same. */
    public String shown() {
        return new Writer(Notation.of(context.locale(), null)).of(condition);
    }
}
