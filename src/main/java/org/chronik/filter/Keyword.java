package org.chronik.filter;

import java.util.Locale;

/** The words that stand for operators, and the one that stands for an empty value; German and English. */
enum Keyword {
    OR("ODER", "OR"),
    AND("UND", "AND"),
    NOT("NICHT", "NOT"),
    EMPTY("LEER", "EMPTY");

    private final String german;
    private final String english;

    Keyword(String german, String english) {
        this.german = german;
        this.english = english;
    }

    boolean is(String word, boolean capitalsOnly) {
        String capitals = capitalsOnly ? word : word.toUpperCase(Locale.ROOT);
        return capitals.equals(german) || capitals.equals(english);
    }
}
