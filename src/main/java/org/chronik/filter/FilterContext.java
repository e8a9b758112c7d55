package org.chronik.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * Who reads a filter, where and when: it decides what {@code heute}, {@code 3/1/2019} and {@code 1.500} mean.
 *
 * @param locale German or English; en-GB writes the day before the month; any other language reads as German
 * @param zone where a day begins
 * @param now the moment of {@code jetzt}
 * @param me the code of the {@link Choice} that {@code @ich} means, or null for nobody
 */
public record FilterContext(Locale locale, ZoneId zone, Instant now, String me) {

    public FilterContext {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(now, "now");
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    boolean isMonthFirst() {
        return isMonthFirst(locale);
    }

    static boolean isMonthFirst(Locale locale) {
        return locale.getLanguage().equals("en") && !locale.getCountry().equals("GB");
    }

    /** The year as written; of two digits, from 79 years back to 20 ahead. */
    int year(String written) {
        int year = Integer.parseInt(written);
        if (written.length() > 2) {
            return year;
        }
        int last = today().getYear() + 20;
        return last - Math.floorMod(last - year, 100);
    }
}
