package org.chronik.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random operands, values and whole expressions for each type of column. */
final class Expressions {

    private static final List<String> UNITS = List.of("min", "h", "d", "t", "w", "m", "q", "y", "j");

    private Expressions() {}

    static Arbitrary<String> operands(ColumnType type) {
        return switch (type) {
            case TEXT, LONGTEXT ->
                Arbitraries.of(
                        "müller",
                        "Mue",
                        "M",
                        "wien",
                        "\"J & V\"",
                        "a=b",
                        "O'Neill",
                        "Straße",
                        "c",
                        "C",
                        "zz",
                        "'x y'",
                        "é");
            case NUMBER -> Arbitraries.of("0", "5", "-5", "1.500", "1,5", "1.50", "2,125", "1000", "€ 7", "0.123");
            case DATE -> Arbitraries.oneOf(days(), periods(), relativeDays());
            case DATETIME ->
                Arbitraries.oneOf(days(), periods(), relativeDays(), minutes(), times(), Arbitraries.just("jetzt"));
            case ENUM ->
                Arbitraries.of("angerufen", "E-Mail", "Notiz", "NOTE", "Kunde nicht erreicht", "\"Brief / Fax\"");
            case USER -> Arbitraries.of("@ich", "anna", "Johanna Müller", "e", "Kunde", "System");
            case REF -> Arbitraries.of("o736", "o736-2", "o7360", "n201500522", "k1", "n2015");
            case BOOL -> Arbitraries.of("ja", "no", "1", "FALSE");
        };
    }

    private static Arbitrary<String> days() {
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("", "2018", "19", "2020"))
                .as((day, month, year) -> day + "." + month + "." + year);
        return Arbitraries.oneOf(
                dates, Arbitraries.of("31.3.2019", "27.10.2019", "2019-03-31", "2/1/2019", "29.2.2020"));
    }

    private static Arbitrary<String> minutes() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                days(), Arbitraries.of("heute", "gestern", "heute-1m", "31.3.2019", "27.10.2019")),
                        Arbitraries.of("00:00", "01:59", "02:00", "02:30", "02:59", "3:00", "14:30", "23:59"))
                .as((day, time) -> day + " " + time);
    }

    private static Arbitrary<String> periods() {
        return Arbitraries.of(
                "2019",
                "3.2019",
                "2019-10",
                "März",
                "Jänner 2020",
                "Mar 2019",
                "Q1 2019",
                "2018-Q4",
                "Q3",
                "KW9",
                "KW1/2019",
                "2020-W53",
                "W52 2018");
    }

    private static Arbitrary<String> relativeDays() {
        return Arbitraries.oneOf(
                relative(List.of("d", "w", "m", "q", "y")), Arbitraries.of("last7d", "nächste3w", "letzte2m"));
    }

    private static Arbitrary<String> times() {
        return Arbitraries.oneOf(relative(UNITS), Arbitraries.of("last24h", "next90min", "-2h", "jetzt-2h"));
    }

    private static Arbitrary<String> relative(List<String> units) {
        Arbitrary<String> step = Combinators.combine(
                        Arbitraries.of("+", "-"), Arbitraries.integers().between(0, 40), Arbitraries.of(units))
                .as((sign, count, unit) -> sign + count + unit);
        return Combinators.combine(
                        Arbitraries.of("heute", "gestern", "tomorrow", "woche", "monat", "quarter", "jahr"),
                        step.list().ofMaxSize(3))
                .as((base, steps) -> base + String.join("", steps));
    }

    /** An expression of the column, most often a valid one. */
    static Arbitrary<String> of(ColumnType type) {
        List<String> signs = Stream.of(Sign.values())
                .filter(sign -> sign != Sign.RANGE && type.allows(sign))
                .map(Sign::text)
                .toList();
        Arbitrary<String> compared =
                Combinators.combine(Arbitraries.of(signs), operands(type)).as(String::concat);
        Arbitrary<String> ranges = Combinators.combine(operands(type), Arbitraries.of("%s..", "..%s", "%1$s..%1$s"))
                .as((operand, range) -> String.format(range, operand));
        Arbitrary<String> terms = type.allows(Sign.RANGE)
                ? Arbitraries.oneOf(compared, compared, ranges, special(type))
                : Arbitraries.oneOf(compared, compared, special(type));
        return Arbitraries.recursive(() -> terms, Expressions::compound, 0, 5);
    }

    private static Arbitrary<String> compound(Arbitrary<String> parts) {
        return Arbitraries.oneOf(
                parts.map(part -> "!(" + part + ")"),
                Combinators.combine(parts, Arbitraries.of("|", "&", ";", " & "), parts)
                        .as((left, operator, right) -> "(" + left + ")" + operator + right));
    }

    private static Arbitrary<String> special(ColumnType type) {
        return switch (type) {
            case TEXT, LONGTEXT -> Arbitraries.of("LEER", "M?ller", "*a*", "M*", "*r", "?*", "müller wien", "*", "==C");
            case ENUM -> Arbitraries.of("leer", "*otiz", "e-mail*", "CALL_*", "*");
            case REF -> Arbitraries.of("leer", "o73*", "n2015*", "?1", "*");
            default -> Arbitraries.of("leer", "<>''", "*");
        };
    }

    /** A line over the sample's fields, most often a valid one. */
    static Arbitrary<String> lines() {
        Arbitrary<String> terms = Arbitraries.of(SampleFields.ALL.all()).flatMap(field -> Combinators.combine(
                        Arbitraries.of(field.names().toList()),
                        of(field.column().type()))
                .as((name, value) -> name + ":(" + value + ")"));
        Arbitrary<String> bare = Arbitraries.of(SampleFields.ALL.all())
                .flatMap(field ->
                        operands(field.column().type()).map(value -> field.written(Locale.GERMAN) + ":" + value));
        return Arbitraries.recursive(() -> Arbitraries.oneOf(terms, bare), Expressions::compound, 0, 5);
    }

    /** A row of the sample's list. */
    static Arbitrary<Map<String, Object>> rows() {
        Arbitrary<Map<String, Object>> rows = Arbitraries.create(HashMap::new);
        for (FilterField field : SampleFields.ALL.all()) {
            rows = Combinators.combine(rows, values(field.column().type())).as((row, value) -> {
                Map<String, Object> more = new HashMap<>(row);
                more.put(field.name(), value);
                return more;
            });
        }
        return rows;
    }

    /** A value of the column, or null; for dates one near where intervals begin and end. */
    static Arbitrary<Object> values(ColumnType type) {
        Arbitrary<?> values =
                switch (type) {
                    case TEXT, LONGTEXT ->
                        Arbitraries.of(
                                "",
                                " ",
                                "Müller",
                                "Mueller",
                                "Miller",
                                "MUELLER wien",
                                "j & v",
                                "a=b",
                                "o'neill",
                                "Strasse",
                                "C",
                                "Czerny",
                                "c",
                                "x y",
                                "é",
                                "E",
                                "zzz",
                                "Z",
                                "0");
                    case NUMBER ->
                        Arbitraries.of("-5.01", "-5", "0", "0.123", "1.5", "2.125", "5", "7.00", "1500", "2000")
                                .map(BigDecimal::new);
                    case DATE -> Arbitraries.integers().between(-800, 800).map(LocalDate.of(2019, 3, 15)::plusDays);
                    case DATETIME -> moments();
                    case ENUM -> Arbitraries.of(Sample.TYPES).map(Choice::code);
                    case USER -> Arbitraries.of(Sample.USERS).map(Choice::code);
                    case REF ->
                        Arbitraries.of("o735", "o736", "o736-2", "o736-10", "o7360", "n201500522", "k1", "k10", "r1");
                    case BOOL -> Arbitraries.of(true, false);
                };
        return values.map(Object.class::cast).injectNull(0.1);
    }

    private static Arbitrary<Instant> moments() {
        Arbitrary<Instant> hours = Arbitraries.oneOf(
                        Arbitraries.integers().between(-19_000, 19_000),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.integers().between(375, 390),
                        Arbitraries.integers().between(5_410, 5_430))
                .map(hour -> Sample.at("2019-03-15T00:00").plusSeconds(hour * 3_600L));
        return Combinators.combine(hours, Arbitraries.of(-60L, -1L, 0L, 1L, 1_800L, 1_860L))
                .as(Instant::plusSeconds);
    }
}
