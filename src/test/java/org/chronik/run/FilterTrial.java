package org.chronik.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;

/** Reads filter expressions, one a line, and says of each what it means, or what is wrong with it. */
public final class FilterTrial {

    private final FilterColumn column;
    private final FilterContext reader;
    private final PrintStream out;

    private FilterTrial(FilterColumn column, FilterContext reader, PrintStream out) {
        this.column = column;
        this.reader = reader;
        this.out = out;
    }

    /**
     * Answers until there is no more input.
     *
     * @param arguments type of the column, locale, moment ({@code 2019-03-15T10:00}, or {@code now}), zone, login
     */
    public static void main(String... arguments) throws IOException {
        try {
            of(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments)
                    .answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        } catch (StartFailure failure) {
            Console.failed(failure.getMessage());
            System.exit(1);
        }
    }

    static FilterTrial of(PrintStream out, String... arguments) {
        try {
            ColumnType type = ColumnType.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            Locale locale = Locale.forLanguageTag(arguments[1].replace('_', '-'));
            ZoneId zone = ZoneId.of(arguments[3]);
            Instant now = arguments[2].equals("now")
                    ? Instant.now()
                    : LocalDateTime.parse(arguments[2]).atZone(zone).toInstant();
            FilterContext reader = new FilterContext(locale, zone, now, arguments[4]);
            return new FilterTrial(FilterColumns.of(type, locale), reader, out);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new StartFailure(String.join(" ", arguments) + " cannot be understood. Usage: mvn -q -Pfilter -Dtype="
                    + List.of(ColumnType.values()).stream().map(Enum::name).collect(Collectors.joining("|"))
                    + " -Dlocale=de|en-US|en-GB -Dnow=2019-03-15T10:00 -Dzone=Europe/Vienna -Dme=anna");
        }
    }

    void answer(BufferedReader expressions) throws IOException {
        for (String typed = expressions.readLine(); typed != null; typed = expressions.readLine()) {
            out.println(typed);
            try {
                means(Filter.parse(typed, column, reader));
            } catch (FilterException wrong) {
                refused(wrong);
            }
        }
    }

    private void means(Filter filter) {
        if (filter.isBlank()) {
            say("words", "(no filter)");
            return;
        }
        say("words", filter.words());
        say("canonical", filter.canonical());
        switch (column.type()) {
            case DATETIME ->
                Intervals.ofMoments(filter.condition(), reader.zone()).forEach(one -> say("interval", one));
            case DATE -> Intervals.ofDays(filter.condition()).forEach(one -> say("interval", one));
            case NUMBER -> Intervals.ofNumbers(filter.condition()).forEach(one -> say("interval", one));
            case ENUM, USER -> say("hits", hits(filter));
            default -> {}
        }
        say("empty", filter.matches(null) ? "meets it" : "does not meet it");
    }

    private String hits(Filter filter) {
        return column.choices().stream()
                .map(Choice::code)
                .filter(filter::matches)
                .collect(Collectors.joining(" "));
    }

    private void refused(FilterException wrong) {
        say("error", wrong.error() + " " + wrong.start() + "–" + wrong.end());
        say("message", wrong.message(reader.locale()));
        wrong.suggestions().forEach(one -> say("suggestion", one));
    }

    private void say(String what, String text) {
        out.printf("  %-10s %s%n", what, text);
    }
}
