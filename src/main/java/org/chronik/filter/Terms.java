package org.chronik.filter;

/** What the terms of a column mean; one class per type of operand. Emptiness and negation are not their business. */
interface Terms {

    /** The meaning of a comparison with a positive sign. */
    Condition compare(Sign sign, Operand operand) throws FilterException;

    /** The meaning of a range; one of both may be null. Called for ordered columns only. */
    default Condition range(Operand low, Operand high) throws FilterException {
        throw new UnsupportedOperationException("no ranges here");
    }

    static Terms of(FilterColumn column, FilterContext context) {
        return switch (column.type()) {
            case TEXT, LONGTEXT -> new TextTerms();
            case NUMBER -> new NumberTerms(context);
            case DATE, DATETIME -> new DateTerms(column.type() == ColumnType.DATE, context);
            case ENUM, USER -> new ChoiceTerms(column, context);
            case REF -> new RefTerms();
            case BOOL -> new BoolTerms();
        };
    }
}
