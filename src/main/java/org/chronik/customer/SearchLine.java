package org.chronik.customer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronik.customer.RecordFinder.Group;
import org.chronik.filter.Fold;

/** What {@link RecordFinder} looks for, as the filter of a list: one line over its columns, without language. */
public final class SearchLine {

    /** A filter takes what is shorter for the beginning of a word, unless wildcards say otherwise. */
    private static final int SHORT = 3;

    private SearchLine() {}

    /** The filter of the list of a group, which lets through all that a search for the text hits there. */
    public static String of(String text, Group group) {
        SearchText typed = new SearchText(text);
        Stream<String> other =
                group == Group.CUSTOMER ? customers(typed) : Stream.of(each(typed, word -> "subject:" + word));
        return Stream.concat(numbers(typed, group), other).collect(Collectors.joining("|"));
    }

    private static Stream<String> numbers(SearchText typed, Group group) {
        List<String> beginnings = typed.isNumber() ? typed.numbers() : List.of();
        return beginnings.stream()
                .filter(number -> number.charAt(0) == letter(group))
                .map(number -> "number:" + quote(number) + "*");
    }

    private static char letter(Group group) {
        return switch (group) {
            case QUOTE -> 'o';
            case ORDER -> 'n';
            case INVOICE -> 'r';
            default -> 'k';
        };
    }

    private static Stream<String> customers(SearchText typed) {
        Stream<String> places = Stream.of(each(typed, word -> "(name:" + word + "|city:" + word + ")"));
        // No address has a space in it
        Stream<String> address =
                typed.words().size() > 1 ? Stream.empty() : Stream.of(each(typed, word -> "email:" + word));
        Stream<String> phone = Stream.ofNullable(typed.phone()).map(digits -> "digits:" + quote(digits));
        return Stream.of(places, address, phone).flatMap(Function.identity());
    }

    private static String each(SearchText typed, Function<String, String> term) {
        return typed.written().stream().map(SearchLine::contained).map(term).collect(Collectors.joining("&"));
    }

    private static String contained(String word) {
        long letters =
                Math.min(word.codePoints().count(), Fold.fold(word).codePoints().count());
        return letters < SHORT ? "*" + quote(word) + "*" : quote(word);
    }

    private static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
