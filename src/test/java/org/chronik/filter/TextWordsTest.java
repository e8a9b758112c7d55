package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextWordsTest {

    private static final String[] LETTERS = {"a", "b", "1", " ", ".", "-", "ж", "😀", "ab", "bab", "a".repeat(70)};

    @Test
    void aWordStandsBetweenSpacesWithoutTheSignsAtItsEnds() {
        assertThat(TextWords.of("(liefertermin, o736-2!) am 31.12.2019 ?"))
                .containsExactly("liefertermin", "o736-2", "o736", "2", "am", "31.12.2019", "31", "12", "2019");
    }

    @Test
    void aLongWordIsKeptInPieces() {
        Set<String> words = TextWords.of("x".repeat(230));
        assertThat(words).allMatch(word -> word.length() <= 100);
        assertThat(words).anyMatch(word -> word.contains("x".repeat(50)));
    }

    @Test
    void whatATextContainsOneOfItsWordsContains() {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = random(random, 12);
            String literal = random(random, 4);
            Set<String> words = TextWords.of(text);
            if (TextWords.isPart(literal)) {
                boolean inAWord = words.stream().anyMatch(word -> word.contains(literal));
                assertThat(inAWord).as("'%s' in '%s'", literal, text).isEqualTo(text.contains(literal));
                found += inAWord ? 1 : 0;
            } else if (text.contains(literal)) {
                assertThat(TextWords.parts(literal))
                        .as("'%s' in '%s'", literal, text)
                        .allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
            }
        }
        assertThat(found).as("of both kinds there were enough").isGreaterThan(1000);
    }

    @Test
    void whatBeginsAWordBeginsOneInTheList() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            String text = random(random, 12);
            String start = random(random, 2);
            String beginning = TextWords.beginning(start);
            if (start.startsWith(beginning) && !beginning.isEmpty() && beginning.length() < 3 && begins(text, start)) {
                assertThat(TextWords.of(text))
                        .as("'%s' in '%s'", start, text)
                        .anyMatch(word -> word.startsWith(beginning));
            }
        }
    }

    private static boolean begins(String text, String start) {
        int at = text.indexOf(start);
        while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            at = text.indexOf(start, at + 1);
        }
        return at >= 0;
    }

    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(1, most + 1); n > 0; n--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
