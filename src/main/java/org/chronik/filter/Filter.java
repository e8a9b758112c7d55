package org.chronik.filter;

import java.util.Locale;

/** A filter on one column: a value that is read by memory, in words, as canonical text, and elsewhere as SQL. */
public final class Filter {

    private static final int LONGEST = 1_000;

    private final Condition condition;
    private final FilterColumn column;
    private final FilterContext context;

    private Filter(Condition condition, FilterColumn column, FilterContext context) {
        this.condition = condition;
        this.column = column;
        this.context = context;
    }

    /** Reads what a user typed into a filter field; blank is no filter. */
    public static Filter parse(String typed, FilterColumn column, FilterContext context) throws FilterException {
        return parse(TypedText.atMost(LONGEST, typed), Limits.typed(), column, context);
    }

    /** Reads a {@link #canonical()} form, which may be longer than what was typed. */
    public static Filter parseStored(String canonical, FilterColumn column, FilterContext context)
            throws FilterException {
        return parse(new TypedText(canonical), Limits.stored(), column, context);
    }

    private static Filter parse(TypedText text, Limits limits, FilterColumn column, FilterContext context)
            throws FilterException {
        return new Filter(Parser.parse(text, column, context, limits), column, context);
    }

    /** What it asks of a value: a tree to walk. */
    public Condition condition() {
        return condition;
    }

    /** True if it lets everything through because nothing was typed. */
    public boolean isBlank() {
        return condition == Condition.EVERYTHING;
    }

    /** True if the value meets it; {@link ColumnType} says of which class values are. */
    public boolean matches(Object value) {
        return condition.matches(value);
    }

    /** What it means, in the reader's language, to follow the column's name: {@code ab 01.03.2019}. */
    public String words() {
        return words(context.locale());
    }

    /** The same in another language; labels of choices stay as they were given. */
    public String words(Locale locale) {
        return new Wording(Words.in(locale)).of(condition);
    }

    /** Text without language that parses back to the same; relative dates stay relative. */
    public String canonical() {
        return new Writer(Notation.CANONICAL).of(condition);
    }

    /** Text as the reader would type it, which parses back to the same. */
    public String shown() {
        return new Writer(Notation.of(context.locale(), column)).of(condition);
    }
}
