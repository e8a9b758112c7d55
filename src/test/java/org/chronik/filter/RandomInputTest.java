package org.chronik.filter;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is typed ends in a filter, or in an error that lies inside of what was typed. A million random inputs:
 * {@code mvn -Pmillion}.
 */
class RandomInputTest {

    private static final int INPUTS = Integer.getInteger("filter.inputs", 100_000);
    private static final int LINES = INPUTS / 10;
    private static final List<FilterContext> READERS = List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH);

    private static final List<String> FRAGMENTS = List.of(
            "(",
            ")",
            "|",
            ";",
            "&",
            "&&",
            "!",
            "!~",
            "~",
            "=",
            "==",
            "<>",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "..",
            "...",
            "....",
            ".",
            "\"",
            "'",
            "''",
            "\"\"",
            "\\",
            "*",
            "?",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "-",
            "+",
            "/",
            ":",
            ",",
            "@ich",
            "@me",
            "oder",
            "ODER",
            "und",
            "AND",
            "nicht",
            "NOT",
            "leer",
            "EMPTY",
            "heute",
            "today",
            "jetzt",
            "woche",
            "monat-1",
            "-7d",
            "+2h",
            "-3min",
            "1y",
            "7t",
            "m",
            "last7d",
            "nächste3w",
            "15.",
            "1.3",
            "1.3.",
            "1.3.2019",
            "30.2.2019",
            "31.3.2019 02:30",
            "27.10.2019 02:30",
            "2019",
            "2019-03",
            "2019-W09",
            "Q1 2019",
            "KW53",
            "März",
            "Ma",
            "14:30",
            "T08:00",
            "1.234,56",
            "1,234.56",
            "5",
            "-0",
            "€",
            "EUR",
            "99999999999999999999",
            "ja",
            "no",
            "müller",
            "Straße",
            "O'Neill",
            "Kunde nicht erreicht",
            "E-Mail",
            "anna",
            "o736",
            "o736-2",
            "n2015",
            "%",
            "_",
            "ä",
            "a\u0308",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\uffff",
            "\u1100\u1161",
            "İ",
            "ﬁ",
            "ς",
            "\udbff\udfff");

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void everyInputEndsInAFilterOrAnErrorInsideOfIt(ColumnType type) {
        int inputs = (INPUTS - LINES) / ColumnType.values().length;
        tryAll(inputs, 42 + type.ordinal(), (random, reader) -> check(input(random), Sample.column(type), reader));
    }

    @Test
    void everyLineEndsInAFilterOrAnErrorInsideOfIt() {
        tryAll(LINES, 41, (random, reader) -> checkLine(line(random), reader));
    }

    private static void tryAll(int inputs, int seed, BiConsumer<Random, FilterContext> check) {
        Random random = new Random(seed);
        for (int i = 0; i < inputs; i++) {
            check.accept(random, READERS.get(i % READERS.size()));
        }
    }

    private static String input(Random random) {
        return fragments(random, random.nextInt(12) * (random.nextInt(50) == 0 ? 30 : 1));
    }

    private static String fragments(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(
                    random.nextInt(8) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        return text.toString();
    }

    private static String line(Random random) {
        StringBuilder text = new StringBuilder();
        List<FilterField> fields = SampleFields.ALL.all();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> names =
                    fields.get(random.nextInt(fields.size())).names().toList();
            text.append(random.nextInt(3) == 0 ? "" : names.get(random.nextInt(names.size())))
                    .append(random.nextInt(4) == 0 ? "" : ":")
                    .append(fragments(random, random.nextInt(5)));
        }
        return text.toString();
    }

    private static void check(String typed, FilterColumn column, FilterContext reader) {
        try {
            Filter filter = Filter.parse(typed, column, reader);
            filter.matches(null);
            filter.words();
            String canonical = filter.canonical();
            checkAgain(canonical, canonical, text -> Filter.parseStored(text, column, reader)
                    .canonical());
            checkAgain(filter.shown(), canonical, text -> Filter.parseStored(text, column, reader)
                    .canonical());
        } catch (FilterException error) {
            check(typed, error, reader);
        } catch (RuntimeException crash) {
            throw new AssertionError(column.type() + ": " + typed, crash);
        }
    }

    private static void checkLine(String typed, FilterContext reader) {
        try {
            FilterLine line = FilterLine.parse(typed, SampleFields.ALL, reader);
            line.matches(Map.of());
            line.words();
            line.split();
            String canonical = line.canonical();
            checkAgain(canonical, canonical, text -> FilterLine.parseStored(text, SampleFields.ALL, reader)
                    .canonical());
            checkAgain(line.shown(), canonical, text -> FilterLine.parseStored(text, SampleFields.ALL, reader)
                    .canonical());
        } catch (FilterException error) {
            check(typed, error, reader);
        } catch (RuntimeException crash) {
            throw new AssertionError(typed, crash);
        }
    }

    private static void check(String typed, FilterException error, FilterContext reader) {
        boolean inside = 0 <= error.start() && error.start() <= error.end() && error.end() <= typed.length();
        if (!inside
                || !error.excerpt().equals(typed.substring(error.start(), error.end()))
                || error.corrected().size() != error.suggestions().size()
                || error.message(reader.locale()).isBlank()) {
            fail(typed + ": " + error.getMessage());
        }
    }

    /** What reads a stored form again. */
    private interface Reading {

        String canonical(String text) throws FilterException;
    }

    private static void checkAgain(String text, String canonical, Reading reading) throws FilterException {
        if (!reading.canonical(text).equals(canonical)) {
            fail(text + " is not " + canonical);
        }
    }
}
