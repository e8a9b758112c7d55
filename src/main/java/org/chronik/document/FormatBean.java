package org.chronik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronik.system.Time;
import org.chronik.web.Preferences;

/** Amounts, dates and moments on pages, as the reader's language and zone want them. */
@Named("format")
@RequestScoped
public class FormatBean {

    @Inject
    private Preferences preferences;

    @Inject
    private Time time;

    /** By their patterns; a list needs the same ones for each row. */
    private final Map<String, DateTimeFormatter> formatters = new HashMap<>();

    private DocumentFormat format() {
        return new DocumentFormat(preferences.getLocale());
    }

    public String amount(BigDecimal amount) {
        return format().amount(amount);
    }

    public String unitPrice(BigDecimal price) {
        return format().unitPrice(price);
    }

    public String quantity(DocumentLine line) {
        return (format().quantity(line.getQuantity()) + " " + line.getUnit()).strip();
    }

    /** How many, with the reader's signs between thousands. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(preferences.getLocale()).format(number);
    }

    public String percent(BigDecimal percent) {
        return format().percent(percent);
    }

    public String date(LocalDate date) {
        return date == null ? "" : format().date(date);
    }

    /** Date and minute in the reader's zone. */
    public String moment(Instant moment) {
        return moment == null ? "" : pattern(moment, "dd.MM.yyyy HH:mm", "d MMM yyyy HH:mm");
    }

    /** A moment beside another: the time alone where the day is the same. */
    public String beside(Instant moment, Instant other) {
        LocalDate day = LocalDate.ofInstant(moment, preferences.getZone());
        boolean sameDay = day.equals(LocalDate.ofInstant(other, preferences.getZone()));
        return sameDay ? pattern(moment, "HH:mm", "HH:mm") : moment(moment);
    }

    /** Date and second, for a title that appears on hover. */
    public String exact(Instant moment) {
        return moment == null ? "" : pattern(moment, "dd.MM.yyyy HH:mm:ss", "d MMM yyyy HH:mm:ss");
    }

    /** As short as it can be: the time today, the day and month this year. */
    public String brief(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, preferences.getZone());
        LocalDate today = LocalDate.ofInstant(time.now(), preferences.getZone());
        if (day.equals(today)) {
            return pattern(moment, "HH:mm", "HH:mm");
        }
        return day.getYear() == today.getYear() ? pattern(moment, "dd.MM. HH:mm", "d MMM HH:mm") : moment(moment);
    }

    /** Day and month only, for the steps of a document. */
    public String dayMonth(Instant moment) {
        return moment == null ? "" : pattern(moment, "dd.MM.", "d MMM");
    }

    private String pattern(Instant moment, String german, String english) {
        boolean de = preferences.getLocale().getLanguage().equals("de");
        return formatters
                .computeIfAbsent(
                        de ? german : english, wanted -> DateTimeFormatter.ofPattern(wanted, preferences.getLocale()))
                .withZone(preferences.getZone())
                .format(moment);
    }

    /** At most two letters that stand for a name: {@code AK} for Anna Kern. */
    public String initials(String name) {
        String[] words = name.strip().split("[\\s.,&]+");
        return Arrays.stream(words.length < 2 ? words : new String[] {words[0], words[words.length - 1]})
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(preferences.getLocale()))
                .collect(Collectors.joining());
    }
}
