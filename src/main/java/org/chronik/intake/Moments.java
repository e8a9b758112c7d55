package org.chronik.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as files have them: {@code 2019-03-15T10:00:00.5+01:00}, {@code 2019-03-15 10:00},
 * {@code 15.3.2019 10:00}, {@code 3/15/2019 2:00 PM}; without a time the day begins, without an offset it is the zone's.
 *
 * @param dayFirst whether 3/4/2019 is in April
 */
record Moments(ZoneId zone, boolean dayFirst) {

    private static final String TIME = "(?:(?:[T ]|,? +)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?)?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME + " ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern GERMAN =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME + "(?: Uhr)?");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME + "\\s?([AaPp][Mm])?");

    /** The moment, to the microsecond; empty for anything else. */
    Optional<Instant> read(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(instant(time(iso, 1, 2, 3, null), iso.group(8)));
            }
            Matcher german = GERMAN.matcher(text);
            if (german.matches()) {
                return Optional.of(instant(time(german, 3, 2, 1, null), null));
            }
            Matcher slashes = SLASHES.matcher(text);
            if (slashes.matches()) {
                LocalDateTime time = time(slashes, 3, dayFirst ? 2 : 1, dayFirst ? 1 : 2, slashes.group(8));
                return Optional.of(instant(time, null));
            }
        } catch (DateTimeException e) {
            // such as 31.2.2019: no moment
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDateTime time(Matcher found, int year, int month, int day, String half) {
        int hour = number(found.group(4));
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        String fraction = found.group(7);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 6)) * 1000;
        return LocalDateTime.of(
                number(found.group(year)),
                number(found.group(month)),
                number(found.group(day)),
                hour,
                number(found.group(5)),
                number(found.group(6)),
                nanos);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Instant instant(LocalDateTime time, String offset) {
        return offset == null
                ? time.atZone(zone).toInstant()
                : time.toInstant(ZoneOffset.of(offset.equals("Z") ? offset : offset.replace(":", "")));
    }
}
