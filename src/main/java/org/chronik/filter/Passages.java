package org.chronik.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds in a text, as it is written, what a filter found in it without regard to case and accents. */
public final class Passages {

    private static final int BEFORE = 60;

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<int[]> origins = new ArrayList<>();
    private final BitSet hits = new BitSet();

    /**
     * A part of a text.
     *
     * @param hit whether the filter asks for it
     */
    public record Passage(String text, boolean hit) {}

    private Passages(String text, Condition condition) {
        this.text = text;
        for (int start = 0; start < text.length(); ) {
            int end = TypedText.clusterEnd(text, start);
            String letters = Fold.fold(text.substring(start, end));
            folded.append(letters);
            for (int i = 0; i < letters.length(); i++) {
                origins.add(new int[] {start, end});
            }
            start = end;
        }
        mark(condition);
    }

    /** All of the text. */
    public static List<Passage> of(String text, Condition condition) {
        return new Passages(text, condition).between(0, text.length());
    }

    /** The text around the first hit, or its beginning if there is none; an ellipsis stands for what is left out. */
    public static List<Passage> around(String text, Condition condition, int length) {
        Passages passages = new Passages(text, condition);
        int from = wordStart(text, Math.max(0, passages.hits.nextSetBit(0)) - BEFORE);
        int to = wordStart(text, from + length);
        List<Passage> around = passages.between(from, to);
        if (from > 0) {
            around.add(0, new Passage("… ", false));
        }
        if (to < text.length()) {
            around.add(new Passage("…", false));
        }
        return around;
    }

    /** The beginning of the first word from there on; where there is none for long, right there. */
    private static int wordStart(String text, int from) {
        if (from <= 0 || from >= text.length()) {
            return Math.max(0, Math.min(from, text.length()));
        }
        int at = from;
        while (at < text.length() && at < from + BEFORE / 2) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
            at++;
        }
        return at == text.length()
                ? at
                : text.offsetByCodePoints(from, Character.isLowSurrogate(text.charAt(from)) ? 1 : 0);
    }

    private void mark(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(this::mark);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::mark);
        } else if (condition instanceof TextMatch match && !match.pattern().hasWildcards()) {
            mark(match);
        }
    }

    private void mark(TextMatch match) {
        String searched = folded.toString();
        String wanted = match.pattern().toString();
        int at = wanted.isEmpty() ? -1 : match.next(searched, wanted, 0);
        while (at >= 0) {
            hits.set(origins.get(at)[0], origins.get(at + wanted.length() - 1)[1]);
            at = match.next(searched, wanted, at + 1);
        }
    }

    private List<Passage> between(int from, int to) {
        List<Passage> passages = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean hit = hits.get(at);
            int next = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            passages.add(new Passage(text.substring(at, end), hit));
            at = end;
        }
        return passages;
    }
}
