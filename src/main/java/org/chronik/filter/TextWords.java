package org.chronik.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides folded text into words for an index, so that what is contained in a text is contained in one of its words. A word
 * is what stands between spaces, without the signs at its ends: {@code o736-2}, {@code 31.12.2019}, {@code a@b.at}. If
 * there are signs within, each run of letters and digits is a word as well, so that a beginning of a word begins one.
 */
public final class TextWords {

    /** Letters that a part must have to be looked for; fewer are in nearly every word. */
    public static final int FEWEST = 3;

    /** A longer word is kept in pieces that overlap by {@link #LONGEST_PART}. */
    private static final int LONGEST_WORD = 100;

    private static final int LONGEST_PART = 50;

    private TextWords() {}

    /** The words of a folded text, each once. */
    public static Set<String> of(String folded) {
        Set<String> words = new LinkedHashSet<>();
        for (String chunk : folded.split(" ")) {
            String core = core(chunk);
            addPieces(core, words);
            List<String> runs = runs(core);
            if (runs.size() > 1) {
                runs.forEach(run -> addPieces(run, words));
            }
        }
        return words;
    }

    /** What each text that contains the folded literal has in one of its words; empty if that says nothing. */
    public static List<String> parts(String literal) {
        List<String> parts = new ArrayList<>();
        for (String chunk : literal.split(" ")) {
            String core = core(chunk);
            if (core.length() >= FEWEST) {
                parts.add(shortened(core));
            }
        }
        return parts;
    }

    /** Whether a text contains the folded literal just when one of its words does. */
    public static boolean isPart(String literal) {
        return parts(literal).equals(List.of(literal));
    }

    /** The letters and digits with which a folded literal begins. */
    public static String beginning(String literal) {
        List<String> runs = runs(literal);
        return runs.isEmpty() ? "" : runs.get(0);
    }

    private static String core(String chunk) {
        int start = 0;
        int end = chunk.length();
        while (start < end && !isWord(chunk.codePointAt(start))) {
            start += Character.charCount(chunk.codePointAt(start));
        }
        while (start < end && !isWord(chunk.codePointBefore(end))) {
            end -= Character.charCount(chunk.codePointBefore(end));
        }
        return chunk.substring(start, end);
    }

    private static List<String> runs(String core) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        core.codePoints().forEach(letter -> {
            if (isWord(letter)) {
                run.appendCodePoint(letter);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static void addPieces(String word, Set<String> words) {
        int letters = word.codePointCount(0, word.length());
        int start = 0;
        while (letters > LONGEST_WORD) {
            words.add(word.substring(start, word.offsetByCodePoints(start, LONGEST_WORD)));
            start = word.offsetByCodePoints(start, LONGEST_WORD - LONGEST_PART);
            letters -= LONGEST_WORD - LONGEST_PART;
        }
        if (letters > 0) {
            words.add(word.substring(start));
        }
    }

    private static String shortened(String part) {
        return part.codePointCount(0, part.length()) > LONGEST_PART
                ? part.substring(0, part.offsetByCodePoints(0, LONGEST_PART))
                : part;
    }

    private static boolean isWord(int letter) {
        return Character.isLetterOrDigit(letter);
    }
}
