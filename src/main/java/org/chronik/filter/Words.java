package org.chronik.filter;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The phrases of one language, and how it writes dates and numbers: numbers as they are typed, so that Austria's and
 * Switzerland's are Germany's; the names of months as the country has them.
 */
final class Words {

    private final Locale locale;
    private final Locale numbers;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.numbers = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        this.bundle = ResourceBundle.getBundle(
                "org.chronik.filter.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for English readers, German for all others. */
    static Words in(Locale locale) {
        boolean known =
                locale.getLanguage().equals("en") || locale.getLanguage().equals("de");
        return new Words(known ? locale : Locale.GERMAN);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), numbers).format(arguments);
    }

    String negatable(String key, boolean negated, Object... arguments) {
        return text(negated ? key + ".not" : key, arguments);
    }

    String quoted(String text) {
        return text("quoted", text);
    }

    String count(int count, Unit unit) {
        return text("unit." + unit, count);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(numbers);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.date"), locale)
                .format(day);
    }

    String dateTime(LocalDateTime minute) {
        return date(minute.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(minute);
    }

    String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(first);
    }

    /** A span as its only day, its first and last day, or the minute in which it begins. */
    String span(Span span, ZoneId zone) {
        if (span.isTimed()) {
            return dateTime(LocalDateTime.ofInstant(span.lo().instant(), zone));
        }
        LocalDate first = span.lo().day();
        LocalDate last = span.hi().day().minusDays(1);
        return first.equals(last) ? date(first) : date(first) + " – " + date(last);
    }
}
