package org.chronik.bench;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronik.filter.Fold;
import org.chronik.filter.TextWords;

/** A text being written: as it is read, folded, and its words. */
final class Prose {

    /** Words that are in no vocabulary: numbers, dates, amounts, planted ones. */
    static final Map<String, AtomicInteger> OTHERS = new ConcurrentHashMap<>();

    private final Vocabulary vocabulary;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder(256);
    private final StringBuilder folded = new StringBuilder(256);
    private final Set<Integer> words = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    Prose(Vocabulary vocabulary, SplittableRandom random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    void words(int from, int to) {
        for (int n = random.nextInt(from, to); n > 0; n--) {
            int word = vocabulary.draw(random);
            if (words.add(word)) {
                vocabulary.count(word);
            }
            append(vocabulary.word(word), vocabulary.folded(word));
        }
    }

    void other(String word) {
        String fold = Fold.fold(word);
        for (String part : TextWords.of(fold)) {
            if (others.add(part)) {
                OTHERS.computeIfAbsent(part, p -> new AtomicInteger()).incrementAndGet();
            }
        }
        append(word, fold);
    }

    /** Ends a sentence, or a line. */
    void end(String written, String fold) {
        text.append(written);
        folded.append(fold);
    }

    private void append(String word, String fold) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
            folded.append(' ');
        }
        text.append(word);
        folded.append(fold);
    }

    int length() {
        return text.length();
    }

    String text(int from) {
        return text.substring(from);
    }

    String folded() {
        return folded.toString();
    }

    String wordList() {
        StringBuilder list = new StringBuilder();
        words.forEach(word -> list.append(vocabulary.folded(word)).append(' '));
        others.forEach(word -> list.append(word).append(' '));
        return list.toString().strip();
    }
}
