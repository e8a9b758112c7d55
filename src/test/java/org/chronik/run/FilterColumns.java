package org.chronik.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronik.crm.EntryKind;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.FilterColumn;
import org.chronik.web.Texts;

/** The column to try filters on: where it has choices, those of the try-out's overview. */
final class FilterColumns {

    private static final String SCHEMA = "/db/migration/V4__the_log.sql";
    private static final Pattern DELIVERED = Pattern.compile("\\('([A-Z_]+)', +false, .*?, *'([^']+)', *'([^']+)'\\)");

    private FilterColumns() {}

    static FilterColumn of(ColumnType type, Locale locale) {
        return switch (type) {
            case ENUM -> new FilterColumn(type, types(locale));
            case USER -> new FilterColumn(type, authors(locale));
            default -> FilterColumn.of(type);
        };
    }

    private static List<Choice> types(Locale locale) {
        Stream<Choice> automatic = Stream.of(EntryKind.values())
                .map(kind -> new Choice(kind.name(), Texts.in(locale, "EntryKind." + kind.name())));
        return Stream.concat(delivered(locale), automatic).toList();
    }

    private static Stream<Choice> delivered(Locale locale) {
        int label = locale.getLanguage().equals("en") ? 3 : 2;
        return DELIVERED.matcher(schema()).results().map(type -> new Choice(type.group(1), type.group(label)));
    }

    private static String schema() {
        try (InputStream text = FilterColumns.class.getResourceAsStream(SCHEMA)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("The delivered types cannot be read: " + e);
        }
    }

    private static List<Choice> authors(Locale locale) {
        return List.of(
                new Choice("admin", "Ada Winkler"),
                new Choice("anna", "Anna Kern"),
                new Choice("bernd", "Bernd Öztürk"),
                new Choice("lena", "Lena Haas"),
                new Choice("customer", Texts.in(locale, "author.customer")),
                new Choice("system", Texts.in(locale, "author.system")));
    }
}
