package org.chronik.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronik.crm.EntryDefinition;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;

/**
 * Something that is asked of entries, as SQL and in memory.
 *
 * @param said for people
 */
record AskedOfEntries(String said, RowFilter sql, Predicate<KnownEntry> memory) {

    private static final FilterContext CONTEXT =
            new FilterContext(Locale.GERMANY, ZoneId.of("Europe/Vienna"), Instant.now(), "anna");

    /** One column's filter. */
    static AskedOfEntries of(String name, String typed) {
        ListColumn column = EntryDefinition.get().column(name);
        try {
            Filter filter = Filter.parse(typed, new FilterColumn(column.type(), choices(column)), CONTEXT);
            return new AskedOfEntries(
                    name + ":" + typed,
                    RowFilter.of(filter.condition(), column),
                    entry -> filter.matches(entry.value(name)));
        } catch (FilterException e) {
            throw new AssertionError(name + ":" + typed, e);
        }
    }

    private static List<Choice> choices(ListColumn column) {
        Stream<String> codes = Stream.empty();
        if (column.type() == ColumnType.USER) {
            codes = Stream.of("anna", "bernd", "admin", "customer", "system");
        } else if (column.type() == ColumnType.ENUM) {
            codes = Stream.of("CALL_IN", "CALL_OUT", "MEETING", "QUOTE_SENT");
        }
        return codes.map(code -> new Choice(code, code)).toList();
    }

    static AskedOfEntries any(AskedOfEntries one, AskedOfEntries other) {
        return new AskedOfEntries(
                "(" + one.said + " | " + other.said + ")",
                new RowFilter.Any(List.of(one.sql, other.sql)),
                one.memory.or(other.memory));
    }

    static AskedOfEntries all(AskedOfEntries one, AskedOfEntries other) {
        return new AskedOfEntries(
                "(" + one.said + " & " + other.said + ")",
                RowFilter.all(List.of(one.sql, other.sql)),
                one.memory.and(other.memory));
    }

    static AskedOfEntries not(AskedOfEntries one) {
        return new AskedOfEntries("!" + one.said, new RowFilter.Not(one.sql), one.memory.negate());
    }

    /** Anything, about what these entries have or nearly have. */
    static AskedOfEntries random(Random random, List<KnownEntry> known, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(8);
        return switch (kind) {
            case 5 -> any(random(random, known, depth - 1), random(random, known, depth - 1));
            case 6 -> all(random(random, known, depth - 1), random(random, known, depth - 1));
            case 7 -> not(random(random, known, depth - 1));
            default -> column(random, known.get(random.nextInt(known.size())));
        };
    }

    private static AskedOfEntries column(Random random, KnownEntry entry) {
        return switch (random.nextInt(14)) {
            case 0 ->
                of(
                        "author",
                        pick(random, "anna", "bernd|admin", "<>anna", "customer|system", "leer", "anna|bernd|admin"));
            case 1 -> of("type", pick(random, "CALL*", "MEETING", "<>MEETING", "CALL_OUT|MEETING", "!leer"));
            case 2 ->
                of("customer", quoted(part(random, entry.customer())) + pick(random, "", "*", "|zz", "&!zz", "|(a&e)"));
            case 3 -> of("records", record(random, entry));
            case 4 -> of("sticky", pick(random, "ja", "nein"));
            case 5 -> of("recorded", pick(random, "<=heute-1d", ">=heute", "heute|gestern"));
            case 6, 7 ->
                of(
                        "happened",
                        pick(random, "<=heute-9d", ">=heute-3d", "heute|gestern", ">heute-8d&<heute-4d", "!heute"));
            default -> of("text", text(random, entry.text()));
        };
    }

    private static String record(Random random, KnownEntry entry) {
        String number = entry.records().isEmpty() ? "o1" : entry.records().get(0);
        return pick(
                random,
                number,
                "<>" + number,
                number + "|o2",
                number + "|!o2|leer",
                number.charAt(0) + "*",
                ">=" + number,
                "leer",
                "o99999");
    }

    private static String text(Random random, String text) {
        String part = part(random, text);
        if (part.isBlank()) {
            return pick(random, "leer", "!leer", "qqq", "x");
        }
        String half = part.substring(0, part.offsetByCodePoints(0, (part.codePointCount(0, part.length()) + 1) / 2));
        return pick(
                random,
                quoted(part),
                quoted(part),
                quoted(half) + " " + quoted(part),
                quoted(half) + "*",
                "*" + quoted(part),
                "*" + quoted(part) + "*",
                "!" + quoted(half),
                quoted(half) + "|" + quoted("zz" + half),
                "=" + quoted(text.length() < 300 ? text : part),
                "==" + quoted(half) + "*",
                "*" + quoted(half) + "?*",
                quoted(part + "q"));
    }

    private static String part(Random random, String text) {
        int letters = text.codePointCount(0, text.length());
        int from = random.nextInt(letters + 1);
        int to = Math.min(
                letters,
                from
                        + IntStream.of(1, 2, 3, 5, 9, 70)
                                .skip(random.nextInt(6))
                                .findFirst()
                                .orElseThrow());
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String pick(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }
}
