package org.chronik.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronik.filter.Fold;

/** What somebody types to find a record, as the columns that are searched have it. */
final class SearchText {

    /** Fewer digits are in too many phone numbers. */
    private static final int FEWEST_DIGITS = 3;

    private final String text;

    SearchText(String text) {
        this.text = text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    boolean isEmpty() {
        return written().isEmpty();
    }

    /** Whether it is, or begins, a record's number: a letter and digits, or the digits alone. */
    boolean isNumber() {
        return text.matches("[konrKONR]?\\d+(-\\d*)?");
    }

    /** The beginnings that a number may have; digits alone stand for each kind of record. */
    List<String> numbers() {
        String number = text.toLowerCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0))
                ? List.of("k" + number, "o" + number, "n" + number, "r" + number)
                : List.of(number);
    }

    /** The words, all of which have to be in a name or a subject. */
    List<String> words() {
        return written().stream().map(Fold::fold).toList();
    }

    /** The same as they were typed. */
    List<String> written() {
        return Arrays.stream(text.split("[\\s\\p{Z}\\p{Cc}]+"))
                .filter(word -> !Fold.fold(word).isBlank())
                .toList();
    }

    /** The whole text in lower case, as a part of a mail address. */
    String address() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The digits, without the zeros that another way to write the country may not have; null if it is no phone number. */
    String phone() {
        if (!text.matches("[+\\d\\s/().-]+")) {
            return null;
        }
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < FEWEST_DIGITS ? null : digits;
    }
}
