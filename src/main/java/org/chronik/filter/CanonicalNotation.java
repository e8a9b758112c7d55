package org.chronik.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Without language: every reader's parser reads it the same. */
final class CanonicalNotation implements Notation {

    @Override
    public Notation on(FilterColumn column) {
        return this;
    }

    @Override
    public String name(FilterField field) {
        return field.written(Locale.ENGLISH);
    }

    @Override
    public String join(String operator) {
        return operator;
    }

    @Override
    public String empty() {
        return "''";
    }

    @Override
    public String bool(boolean value) {
        return String.valueOf(value);
    }

    /** With exactly three decimals the point would be German grouping, so a nought is added. */
    @Override
    public String number(BigDecimal number) {
        return number.toPlainString() + (number.scale() == 3 ? "0" : "");
    }

    @Override
    public String text(String literal) {
        return Quotes.quote(literal);
    }

    @Override
    public String choice(Choice choice) {
        return Quotes.quote(choice.code());
    }

    @Override
    public String me() {
        return "@me";
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String minute(LocalDate day, LocalTime time) {
        return day + "T" + time;
    }

    @Override
    public String month(LocalDate first) {
        return String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
    }

    @Override
    public String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    @Override
    public String week(int year, int week) {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    @Override
    public String base(Base base) {
        return base.english();
    }

    @Override
    public String unit(Unit unit) {
        return unit.code();
    }

    @Override
    public String run(boolean last) {
        return last ? "last" : "next";
    }
}
