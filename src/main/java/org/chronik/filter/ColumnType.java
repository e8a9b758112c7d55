package org.chronik.filter;

/** What a column holds; decides how an operand is read and which operators there are. */
public enum ColumnType {
    TEXT,
    LONGTEXT,
    NUMBER,
    DATE,
    DATETIME,
    ENUM,
    USER,
    REF,
    BOOL
}
