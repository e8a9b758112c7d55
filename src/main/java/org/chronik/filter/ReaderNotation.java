package org.chronik.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** As a German, American or British reader writes it: {@code 1.3.2019}, {@code heute-7t}, {@code 1234,56}. */
final class ReaderNotation implements Notation {

    /** What needs no quotes: nothing in it is a mark, a quote, an escape or the colon after a field. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_.@'/][\\p{L}\\p{N}]+)*");

    private static final Set<String> WORDS = Set.of("ODER", "OR", "UND", "AND", "NICHT", "NOT", "LEER", "EMPTY");

    private final Locale locale;
    private final boolean english;
    private final FilterColumn column;

    ReaderNotation(Locale locale, FilterColumn column) {
        this.locale = locale;
        this.english = locale.getLanguage().equals("en");
        this.column = column;
    }

    @Override
    public Notation on(FilterColumn other) {
        return new ReaderNotation(locale, other);
    }

    @Override
    public String name(FilterField field) {
        return field.written(locale);
    }

    @Override
    public String join(String operator) {
        return " " + operator + " ";
    }

    @Override
    public String empty() {
        String word = english ? "empty" : "leer";
        return column.type().isText() ? word.toUpperCase(Locale.ROOT) : word;
    }

    @Override
    public String bool(boolean value) {
        if (english) {
            return value ? "yes" : "no";
        }
        return value ? "ja" : "nein";
    }

    @Override
    public String number(BigDecimal number) {
        return english ? number.toPlainString() : number.toPlainString().replace('.', ',');
    }

    @Override
    public String text(String literal) {
        boolean plain = PLAIN.matcher(literal).matches() && !WORDS.contains(literal);
        return plain ? literal : Quotes.quote(literal);
    }

    /** By its label, unless that means others as well. */
    @Override
    public String choice(Choice choice) {
        String label = Fold.fold(choice.label());
        List<Choice> meant = column.choices().stream()
                .filter(one -> Fold.fold(one.label()).equals(label)
                        || Fold.fold(one.code()).equals(label))
                .toList();
        boolean clear = meant.size() == 1 && !label.isBlank();
        return Quotes.quote(clear ? choice.label() : choice.code());
    }

    @Override
    public String me() {
        return english ? "@me" : "@ich";
    }

    @Override
    public String day(LocalDate day) {
        if (!english) {
            return day("d.M.uuuu", day);
        }
        return day(FilterContext.isMonthFirst(locale) ? "M/d/uuuu" : "d/M/uuuu", day);
    }

    private static String day(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    @Override
    public String minute(LocalDate day, LocalTime time) {
        return day(day) + " " + time;
    }

    @Override
    public String month(LocalDate first) {
        return english ? CANONICAL.month(first) : day("M.uuuu", first);
    }

    @Override
    public String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "Q%d %04d", quarter, year);
    }

    @Override
    public String week(int year, int week) {
        return String.format(Locale.ROOT, "%s%d %04d", english ? "W" : "KW", week, year);
    }

    @Override
    public String base(Base base) {
        return english ? base.english() : base.german();
    }

    @Override
    public String unit(Unit unit) {
        return english ? unit.code() : unit.german();
    }

    @Override
    public String run(boolean last) {
        if (english) {
            return CANONICAL.run(last);
        }
        return last ? "letzte" : "nächste";
    }
}
