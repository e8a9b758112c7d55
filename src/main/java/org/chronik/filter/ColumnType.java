package org.chronik.filter;

/** What a column holds; decides how an operand is read and which operators there are. */
public enum ColumnType {
    /** Names, subjects: a space separates words. Value: String. */
    TEXT(true, true, true),
    /** Texts of notes and mails: as TEXT, but without order and ranges. Value: String. */
    LONGTEXT(false, true, true),
    /** Value: any Number. */
    NUMBER(true, false, false),
    /** Value: LocalDate. */
    DATE(true, false, false),
    /** Value: Instant. */
    DATETIME(true, false, false),
    /** One of a list of choices. Value: the code, as String. */
    ENUM(false, true, true),
    /** One of the users, or another author. Value: the code, as String. */
    USER(false, true, true),
    /** Numbers of records. Value: String, or a Collection of them where a row has several. */
    REF(true, false, true),
    /** Value: Boolean. */
    BOOL(false, false, false);

    private final boolean ordered;
    private final boolean contains;
    private final boolean wildcards;

    ColumnType(boolean ordered, boolean contains, boolean wildcards) {
        this.ordered = ordered;
        this.contains = contains;
        this.wildcards = wildcards;
    }

    boolean allows(Sign sign) {
        if (sign.isOrder() || sign == Sign.RANGE) {
            return ordered;
        }
        return contains || (sign != Sign.CONTAINS && sign != Sign.NOT_CONTAINS);
    }

    boolean hasWildcards() {
        return wildcards;
    }

    /** True where a space ends an operand; elsewhere it belongs to it. */
    boolean isText() {
        return this == TEXT || this == LONGTEXT;
    }

    /** True where the word operators would be ordinary words if they were not in capitals. */
    boolean isWordy() {
        return isText() || this == ENUM || this == USER;
    }
}
