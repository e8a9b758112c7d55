package org.chronik.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;

/** Random expressions of a column, most often valid, and random values to try them on. */
final class RandomFilters {

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static final Instant NOW = at("2019-03-15T10:00");

    private static final List<Choice> CHOICES = List.of(
            new Choice("CALL_IN", "Kunde hat bei uns angerufen"),
            new Choice("CALL_OUT", "Wir haben den Kunden angerufen"),
            new Choice("MAIL_IN", "E-Mail erhalten"),
            new Choice("anna", "Anna Berger"),
            new Choice("johanna", "Johanna Müller"),
            new Choice("50%", "50 % _ Rabatt"));

    private static final List<String> TEXTS = List.of(
            "müller",
            "Mueller",
            "MÜLLER",
            "Miller",
            "Obermüller",
            "wien",
            "Straße",
            "STRASSE",
            "strase",
            "50%",
            "%",
            "a_b",
            "_",
            "axb",
            "x!y",
            "!",
            "a\\b",
            "\\",
            "\"q\"",
            "J & V",
            "O'Neill",
            "é",
            "e",
            "Ελλάς",
            "ΕΛΛΑΣ",
            "Жук",
            "日本",
            "😀",
            "İstanbul",
            "ß",
            "ss",
            "s",
            "ae",
            "ä",
            "(co)",
            "Co",
            "Comic",
            "Acorn",
            "a*b",
            "?",
            "[a-z]",
            "^",
            "$",
            ".",
            "{2}",
            "0",
            "²",
            "7x",
            "\uffff",
            "a\u0308");

    private static final List<String> GAPS = List.of("", " ", "  ", "-", "\n", "\t", "\u00a0", ".");

    private static final List<String> DATES = List.of(
            "31.3.2019",
            "27.10.2019",
            "30.3.2019",
            "1.3.",
            "15.",
            "2019-03-31",
            "29.2.2020",
            "2019",
            "3.2019",
            "März",
            "Q1 2019",
            "KW13 2019",
            "2019-W44",
            "heute",
            "gestern",
            "morgen",
            "heute-1m+3d",
            "woche",
            "monat-1",
            "quartal",
            "jahr+1",
            "last7d",
            "nächste3w",
            "+16d",
            "31.12.18");

    private static final List<String> TIMES = List.of(
            "31.3.2019 02:30",
            "31.3.2019 01:59",
            "27.10.2019 02:30",
            "27.10.2019 02:00",
            "27.10.2019 03:00",
            "jetzt",
            "jetzt-2h",
            "heute 08:00",
            "last24h",
            "next90min",
            "heute-2h",
            "2019-03-01T14:30");

    private static final List<String> NUMBERS = List.of("0", "-5", "5", "1.500", "1,5", "1,50", "2,125", "1000", "€ 7");

    private static final List<String> RECORDS = List.of(
            "o735", "o736", "o736-2", "o736-10", "o7360", "n201500522", "n201500523", "n201600001", "k1", "k10", "r1");

    private final Random random;
    private final ColumnType type;

    RandomFilters(ColumnType type, Random random) {
        this.type = type;
        this.random = random;
    }

    FilterColumn column() {
        boolean choice = type == ColumnType.ENUM || type == ColumnType.USER;
        return choice ? new FilterColumn(type, CHOICES) : FilterColumn.of(type);
    }

    static FilterContext reader() {
        return new FilterContext(Locale.GERMANY, VIENNA, NOW, "anna");
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(VIENNA).toInstant();
    }

    String expression() {
        return expression(random.nextInt(4));
    }

    private String expression(int depth) {
        if (depth == 0) {
            return term();
        }
        return switch (random.nextInt(5)) {
            case 0 -> "!(" + expression(depth - 1) + ")";
            case 1 -> "(" + expression(depth - 1) + ")|" + expression(depth - 1);
            case 2 -> "(" + expression(depth - 1) + ")&(" + expression(depth - 1) + ")";
            default -> term();
        };
    }

    private String term() {
        return switch (random.nextInt(12)) {
            case 0 -> type == ColumnType.TEXT || type == ColumnType.LONGTEXT ? "LEER" : "leer";
            case 1 -> "*";
            case 2, 3 -> operand() + ".." + operand();
            case 4 -> operand() + "..";
            case 5, 6 -> operand();
            default -> one(List.of("=", "==", "<>", "<", "<=", ">", ">=", "~", "!~", "!", "")) + operand();
        };
    }

    private String operand() {
        return switch (type) {
            case TEXT, LONGTEXT -> text();
            case NUMBER -> one(NUMBERS);
            case DATE -> one(DATES);
            case DATETIME -> one(random.nextBoolean() ? DATES : TIMES);
            case ENUM, USER ->
                one(List.of("angerufen", "E-Mail", "anna", "CALL_*", "?a*", "@ich", "\"50%\"", "müller"));
            case REF ->
                random.nextInt(3) == 0 ? one(List.of("o73*", "*2", "o73?", "n2015*", "*36*", "?1*")) : one(RECORDS);
            case BOOL -> one(List.of("ja", "nein", "1", "false"));
        };
    }

    /** A part of one of the texts, with wildcards here and there. */
    private String text() {
        StringBuilder operand = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String text = one(TEXTS);
            int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            operand.append(one(List.of("", "", "*", "?")))
                    .append('"')
                    .append(text.substring(random.nextBoolean() ? 0 : from).replace("\"", "\"\""))
                    .append('"');
        }
        return operand + one(List.of("", "", "", "*", "?"));
    }

    /** Null now and then; a list of numbers where the type is REF. */
    Object value() {
        if (type == ColumnType.REF) {
            List<String> several = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                several.add(one(RECORDS));
            }
            return several;
        }
        if (random.nextInt(10) == 0) {
            return null;
        }
        return switch (type) {
            case NUMBER ->
                new BigDecimal(one(List.of("-5.01", "-5", "0", "1.5", "1.50", "2.125", "5", "7", "1500", "1000.01")));
            case DATE -> day();
            case DATETIME -> moment();
            case ENUM, USER -> one(CHOICES).code();
            case BOOL -> random.nextBoolean();
            default -> longText();
        };
    }

    private String longText() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(one(TEXTS)).append(one(GAPS));
        }
        return text.toString();
    }

    private LocalDate day() {
        LocalDate near = one(List.of("2019-03-15", "2019-03-31", "2019-10-27", "2018-12-31", "2020-02-29").stream()
                .map(LocalDate::parse)
                .toList());
        return near.plusDays(random.nextInt(9) - 4L);
    }

    /** Where intervals begin and end, and a microsecond, a minute, an hour from there. */
    private Instant moment() {
        Instant edge = random.nextInt(3) == 0
                ? at(one(List.of("2019-03-15T10:00", "2019-03-15T08:00", "2019-03-01T14:30", "2019-03-14T22:00")))
                : day().atTime(random.nextInt(4), random.nextInt(2) * 30)
                        .atZone(VIENNA)
                        .toInstant();
        return edge.plusNanos(one(List.of(0L, 1_000L, -1_000L, 60_000_000_000L, 3_600_000_000_000L)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
