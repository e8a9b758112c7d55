package org.chronik.filter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns the number of a record into a key that sorts, letter by letter, as people count: {@code o736} before
 * {@code o7360} and {@code o736-2} before {@code o736-10}. A column of numbers is stored with it for ranges.
 */
public final class NaturalKey {

    private static final int DIGITS = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NaturalKey() {}

    /** The key of a number, to be compared by code point (collation "C"): {@code o736-2} is {@code o000000000736-000000000002}. */
    public static String of(String number) {
        return NUMBER.matcher(number.toLowerCase(Locale.ROOT)).replaceAll(digits -> pad(digits.group()));
    }

    private static String pad(String digits) {
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
