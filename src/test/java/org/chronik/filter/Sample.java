package org.chronik.filter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The readers, columns and the moment of the specification's examples: Friday, 15 March 2019, 10:00 in Vienna. */
final class Sample {

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    static final Instant NOW = at("2019-03-15T10:00");
    static final FilterContext GERMAN = reader(Locale.GERMANY);
    static final FilterContext ENGLISH = reader(Locale.US);
    static final FilterContext BRITISH = reader(Locale.UK);

    static final List<Choice> TYPES = List.of(
            new Choice("CALL_IN", "Kunde hat bei uns angerufen"),
            new Choice("CALL_OUT", "Wir haben den Kunden angerufen"),
            new Choice("NOT_REACHED", "Kunde nicht erreicht"),
            new Choice("MAIL_IN", "E-Mail erhalten"),
            new Choice("MAIL_OUT", "E-Mail gesendet"),
            new Choice("LETTER", "Brief / Fax"),
            new Choice("NOTE", "Notiz"),
            new Choice("NOTE_INTERNAL", "Interne Notiz"));

    static final List<Choice> USERS = List.of(
            new Choice("anna", "Anna Berger"),
            new Choice("johanna", "Johanna Müller"),
            new Choice("bernd", "Bernd Klein"),
            new Choice("CUSTOMER", "Kunde"),
            new Choice("SYSTEM", "System"));

    private Sample() {}

    static Instant at(String viennaTime) {
        return LocalDateTime.parse(viennaTime).atZone(VIENNA).toInstant();
    }

    static FilterContext reader(Locale locale) {
        return new FilterContext(locale, VIENNA, NOW, "anna");
    }

    static FilterColumn column(ColumnType type) {
        return switch (type) {
            case ENUM -> new FilterColumn(type, TYPES);
            case USER -> new FilterColumn(type, USERS);
            default -> FilterColumn.of(type);
        };
    }

    static Filter german(ColumnType type, String typed) throws FilterException {
        return Filter.parse(typed, column(type), GERMAN);
    }

    static Filter english(ColumnType type, String typed) throws FilterException {
        return Filter.parse(typed, column(type), ENGLISH);
    }
}
