package org.chronik.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chronik.filter.Choice;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;

/** Expressions to begin with, for each type of column, as the reader would type them. */
final class FilterExamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    private FilterExamples() {}

    /**
     * Examples for a column.
     *
     * @param example the one that the page shows in the empty field
     */
    static List<String> of(FilterColumn column, String example, FilterContext context) {
        String key = "filter.examples." + column.type();
        return Texts.in(context.locale(), key, places(column, example, context))
                .lines()
                .toList();
    }

    private static Object[] places(FilterColumn column, String example, FilterContext context) {
        return switch (column.type()) {
            case DATE, DATETIME -> days(context);
            case ENUM, USER ->
                column.choices().stream().limit(2).map(Choice::label).toArray();
            case REF -> numbers(example.isEmpty() ? "o" : example.substring(0, 1), context);
            default -> new Object[0];
        };
    }

    /** As records with this letter have them: orders and invoices are numbered anew each year. */
    private static Object[] numbers(String letter, FilterContext context) {
        boolean yearly = letter.equals("n") || letter.equals("r");
        String begins = letter + (yearly ? context.now().atZone(context.zone()).getYear() : 7);
        return new Object[] {begins, begins + (yearly ? "00001" : "00"), begins + (yearly ? "00099" : "99")};
    }

    private static Object[] days(FilterContext context) {
        YearMonth month = YearMonth.from(context.now().atZone(context.zone())).minusMonths(1);
        DateTimeFormatter day = days(context.locale());
        return new Object[] {
            day.format(month.atDay(1)),
            day.format(month.atEndOfMonth()),
            DateTimeFormatter.ofPattern("LLLL yyyy", context.locale()).format(month)
        };
    }

    /** The days from one to another, as a filter says it: {@code 1.3.2019..31.3.2019}; one day stands alone. */
    static String range(LocalDate first, LocalDate last, Locale locale) {
        DateTimeFormatter day = days(locale);
        return first.equals(last) ? day.format(first) : day.format(first) + ".." + day.format(last);
    }

    /** A day, to be shown in an empty field. */
    static String day(Locale locale) {
        return days(locale).format(DAY);
    }

    /** A month, to be shown in an empty filter: {@code >=1.3.2019&<1.4.2019}. */
    static String month(Locale locale) {
        return ">=" + days(locale).format(DAY) + "&<" + days(locale).format(DAY.plusMonths(1));
    }

    private static DateTimeFormatter days(Locale locale) {
        return DateTimeFormatter.ofPattern(
                Preferences.datePattern(locale).replace("dd", "d").replace("MM", "M"));
    }
}
