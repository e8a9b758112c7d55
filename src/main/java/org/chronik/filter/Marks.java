package org.chronik.filter;

/** Reads the marks between terms off the text: the operators that join them, and parentheses. */
class Marks {

    private static final String DELIMITERS = "|;&()<> ";

    private final TypedText source;
    private final boolean capitalsOnly;
    private int at;

    /** @param capitalsOnly true where the word operators would be ordinary words if they were not in capitals */
    Marks(TypedText source, boolean capitalsOnly, int at) {
        this.source = source;
        this.capitalsOnly = capitalsOnly;
        this.at = at;
    }

    TypedText source() {
        return source;
    }

    String text() {
        return source.text();
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text().length();
    }

    void skipSpaces() {
        at = afterSpaces(at);
    }

    int afterSpaces(int from) {
        int to = from;
        while (to < text().length() && text().charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    boolean isNext(char mark) {
        return !atEnd() && text().charAt(at) == mark;
    }

    boolean take(char mark) {
        return take(String.valueOf(mark));
    }

    boolean take(String mark) {
        boolean there = text().startsWith(mark, at);
        if (there) {
            at += mark.length();
        }
        return there;
    }

    boolean takeOr() {
        return take("|") || take(";") || take(Keyword.OR);
    }

    boolean takeAnd() {
        return take("&&") || take("&") || take(Keyword.AND);
    }

    boolean takeNot() {
        boolean comparison = text().startsWith("!=", at) || text().startsWith("!~", at);
        return (!comparison && take("!")) || take(Keyword.NOT);
    }

    private boolean take(Keyword keyword) {
        boolean there = isKeyword(at, keyword);
        if (there) {
            at = wordEnd(at);
        }
        return there;
    }

    /** True if an OR, or nothing more, stands here: no further term. */
    boolean isAtEndOfTerms() {
        return atEnd() || isNext(')') || isNext('|') || isNext(';') || isKeyword(at, Keyword.OR);
    }

    /** True if a word operator or a mark, and not a letter, stands at the given place. */
    boolean isOperator(int from) {
        return DELIMITERS.indexOf(text().charAt(from)) >= 0 || isWordOperator(from, capitalsOnly);
    }

    boolean isWordOperator(int from, boolean inCapitals) {
        String word = text().substring(from, wordEnd(from));
        return Keyword.OR.is(word, inCapitals) || Keyword.AND.is(word, inCapitals) || Keyword.NOT.is(word, inCapitals);
    }

    private boolean isKeyword(int from, Keyword keyword) {
        return keyword.is(text().substring(from, wordEnd(from)), capitalsOnly);
    }

    int wordEnd(int from) {
        int to = from;
        while (to < text().length() && DELIMITERS.indexOf(text().charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    FilterException error(FilterError error, int start, int end, String... suggestions) {
        return source.error(error, start, end, suggestions);
    }
}
