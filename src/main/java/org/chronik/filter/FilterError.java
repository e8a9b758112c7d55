package org.chronik.filter;

/** What can be wrong with an expression. The names are sent by REST; the texts are in {@code words.properties}. */
public enum FilterError {
    OPERAND_EXPECTED,
    UNEXPECTED,
    UNBALANCED_PAREN,
    UNCLOSED_QUOTE,
    DANGLING_ESCAPE,
    TOO_MANY_DOTS,
    CMP_WITH_RANGE,
    RANGE_REVERSED,
    OP_NOT_FOR_TYPE,
    OP_NOT_FOR_EMPTY,
    DATE_SYNTAX,
    DATE_INVALID,
    DATE_INCOMPLETE,
    NUMBER_SYNTAX,
    ENUM_UNKNOWN,
    USER_UNKNOWN,
    BOOL_SYNTAX,
    FIELD_UNKNOWN,
    FIELD_EXPECTED,
    TOO_DEEP,
    TOO_LONG,
    TOO_MANY_TERMS
}
