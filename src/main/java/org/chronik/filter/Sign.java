package org.chronik.filter;

/** How a term compares. The order is the order of reading: the longest sign wins. */
enum Sign {
    EXACT("=="),
    EQUAL("="),
    UNEQUAL("<>"),
    UNEQUAL_TOO("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    GREATER(">"),
    LESS("<"),
    NOT_CONTAINS("!~"),
    CONTAINS("~"),
    RANGE(".."),
    BARE("");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isOrder() {
        return this == AT_LEAST || this == AT_MOST || this == GREATER || this == LESS;
    }

    boolean isNegative() {
        return this == UNEQUAL || this == UNEQUAL_TOO || this == NOT_CONTAINS;
    }

    /** The sign whose complement this one is; any other is itself. */
    Sign positive() {
        if (this == NOT_CONTAINS) {
            return CONTAINS;
        }
        return isNegative() ? EQUAL : this;
    }
}
