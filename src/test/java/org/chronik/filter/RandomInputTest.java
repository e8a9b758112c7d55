package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is typed ends in a filter, or in an error that lies inside of what was typed. More inputs:
 * {@code -Dfilter.inputs=1000000}.
 */
class RandomInputTest {

    private static final int INPUTS = Integer.getInteger("filter.inputs", 100_000);
    private static final int LONGEST_STORED = 4_000;

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
        Random random = new Random(42 + type.ordinal());
        List<FilterContext> readers = List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH);
        for (int i = 0; i < INPUTS / ColumnType.values().length; i++) {
            check(input(random), Sample.column(type), readers.get(i % readers.size()));
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

    @Test
    void everyLineEndsInAFilterOrAnErrorInsideOfIt() {
        Random random = new Random(41);
        List<FilterContext> readers = List.of(Sample.GERMAN, Sample.ENGLISH, Sample.BRITISH);
        for (int i = 0; i < INPUTS / 10; i++) {
            checkLine(line(random), readers.get(i % readers.size()));
        }
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
        assertThat(error.start()).as(typed).isBetween(0, error.end());
        assertThat(error.end()).as(typed).isBetween(error.start(), typed.length());
        assertThat(error.excerpt()).isEqualTo(typed.substring(error.start(), error.end()));
        assertThat(error.message(reader.locale())).as(typed).isNotBlank();
        assertThat(error.corrected()).hasSameSizeAs(error.suggestions());
    }

    /** What reads a stored form again. */
    private interface Reading {

        String canonical(String text) throws FilterException;
    }

    private static void checkAgain(String text, String canonical, Reading reading) throws FilterException {
        if (text.length() <= LONGEST_STORED) {
            assertThat(reading.canonical(text)).as(text).isEqualTo(canonical);
        }
    }
}
