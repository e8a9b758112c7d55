package org.chronik.filter;

/** Writes text so that it is read back as itself. */
final class Quotes {

    private Quotes() {}

    static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
