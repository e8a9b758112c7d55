package org.chronik.crm;

import org.chronik.filter.Fold;
import org.chronik.filter.TextWords;

/**
 * A text as an entry keeps it.
 *
 * @param subject its first line, shortened
 * @param textFold the text folded
 * @param words its words, each once, divided by spaces
 */
public record Written(String subject, String text, String textFold, String words) {

    private static final int LONGEST_SUBJECT = 200;

    /** What somebody wrote; null is nothing. */
    public static Written of(String written) {
        String text = written == null ? "" : written.strip();
        String subject = text.lines().findFirst().map(Written::shorten).orElse("");
        String fold = Fold.fold(text);
        return new Written(subject, text, fold, words(fold));
    }

    static String words(String folded) {
        return String.join(" ", TextWords.of(folded));
    }

    private static String shorten(String line) {
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
