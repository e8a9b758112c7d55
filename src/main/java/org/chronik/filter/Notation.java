package org.chronik.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** How the parts of an expression are written: without language, to be stored, or as a reader of one writes them. */
interface Notation {

    /** ISO dates, English words, codes. */
    Notation CANONICAL = new CanonicalNotation();

    /** As a reader would write it into the column's filter. */
    static Notation of(Locale locale, FilterColumn column) {
        return new ReaderNotation(locale, column);
    }

    /** The same for a column; the notation of the one line knows none. */
    Notation on(FilterColumn column);

    String name(FilterField field);

    String join(String operator);

    String empty();

    String bool(boolean value);

    String number(BigDecimal number);

    String text(String literal);

    String choice(Choice choice);

    String me();

    String day(LocalDate day);

    String minute(LocalDate day, LocalTime time);

    String month(LocalDate first);

    String quarter(int year, int quarter);

    String week(int year, int week);

    String base(Base base);

    String unit(Unit unit);

    /** {@code last} or {@code next}, as in {@code last7d}. */
    String run(boolean last);
}
