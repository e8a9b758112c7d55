package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            angerufen              ¦ CALL_IN CALL_OUT
            ANGERUFEN              ¦ CALL_IN CALL_OUT
            kunde                  ¦ CALL_IN CALL_OUT NOT_REACHED
            Kunde nicht erreicht   ¦ NOT_REACHED
            "E-Mail gesendet"      ¦ MAIL_OUT
            E-Mail                 ¦ MAIL_IN MAIL_OUT
            *gesendet              ¦ MAIL_OUT
            Notiz                  ¦ NOTE
            ~Notiz                 ¦ NOTE NOTE_INTERNAL
            *Notiz                 ¦ NOTE NOTE_INTERNAL
            NOTE                   ¦ NOTE
            note_internal          ¦ NOTE_INTERNAL
            =Interne               ¦ NOTE_INTERNAL
            ==Notiz                ¦ NOTE
            <>angerufen            ¦ NOT_REACHED MAIL_IN MAIL_OUT LETTER NOTE NOTE_INTERNAL
            mail_                  ¦ MAIL_IN MAIL_OUT
            in                     ¦ NOTE_INTERNAL
            out                    ¦ CALL_OUT MAIL_OUT
            *                      ¦ CALL_IN CALL_OUT NOT_REACHED MAIL_IN MAIL_OUT LETTER NOTE NOTE_INTERNAL
            """)
    void aTypeIsFoundByLabelCodeOrPart(String typed, String codes) throws FilterException {
        assertThat(hits(ColumnType.ENUM, typed)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            anna            ¦ anna
            Anna Berger     ¦ anna
            ann             ¦ anna johanna
            *anna*          ¦ anna johanna
            mueller         ¦ johanna
            @ich            ¦ anna
            @ME             ¦ anna
            anna|bernd      ¦ anna bernd
            Kunde           ¦ CUSTOMER
            system          ¦ SYSTEM
            """)
    void aUserIsFoundByLoginOrNameAndTheWholeWinsOverAPart(String typed, String codes) throws FilterException {
        assertThat(hits(ColumnType.USER, typed)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            klein           ¦ bernd eklein
            =klein          ¦ bernd eklein
            eklein          ¦ eklein
            Bernd Klein     ¦ bernd
            """)
    void aPartOfANameAndOneOfALoginHitAlike(String typed, String codes) throws FilterException {
        FilterColumn users = new FilterColumn(
                ColumnType.USER, List.of(new Choice("bernd", "Bernd Klein"), new Choice("eklein", "Eva Gross")));

        assertThat(hits(users, Filter.parse(typed, users, Sample.GERMAN))).isEqualTo(codes);
    }

    @Test
    void anUnknownTypeListsTheChoicesAsTheyCanBeTyped() throws FilterException {
        FilterException error =
                catchThrowableOfType(FilterException.class, () -> Sample.german(ColumnType.ENUM, "Telefax"));

        assertThat(error.suggestions()).hasSameSizeAs(Sample.TYPES).contains("\"Brief / Fax\"");
        for (String suggestion : error.suggestions()) {
            assertThat(hits(ColumnType.ENUM, suggestion)).doesNotContain(" ").isNotEmpty();
        }
    }

    @Test
    void aCodeWinsOverTheSameWordAsALabel() throws FilterException {
        FilterColumn crossed =
                new FilterColumn(ColumnType.ENUM, List.of(new Choice("mail", "Brief"), new Choice("letter", "Mail")));
        Filter filter = Filter.parse("mail", crossed, Sample.GERMAN);

        assertThat(filter.matches("mail")).isTrue();
        assertThat(filter.matches("letter")).isFalse();
    }

    @Test
    void nobodyIsMeWithoutSigningIn() {
        FilterContext nobody = new FilterContext(Sample.GERMAN.locale(), Sample.VIENNA, Sample.NOW, null);
        FilterException error = catchThrowableOfType(
                FilterException.class, () -> Filter.parse("@ich", Sample.column(ColumnType.USER), nobody));

        assertThat(error.error()).isEqualTo(FilterError.USER_UNKNOWN);
    }

    @Test
    void aStoredMeIsItsReader() throws FilterException {
        FilterContext bernd = new FilterContext(Sample.GERMAN.locale(), Sample.VIENNA, Sample.NOW, "bernd");
        String stored = Sample.german(ColumnType.USER, "@ich").canonical();
        Filter read = Filter.parseStored(stored, Sample.column(ColumnType.USER), bernd);

        assertThat(stored).isEqualTo("@me");
        assertThat(read.matches("bernd")).isTrue();
        assertThat(read.matches("anna")).isFalse();
    }

    private static String hits(ColumnType type, String typed) throws FilterException {
        return hits(Sample.column(type), Sample.german(type, typed));
    }

    private static String hits(FilterColumn column, Filter filter) {
        return String.join(
                " ",
                column.choices().stream()
                        .map(Choice::code)
                        .filter(filter::matches)
                        .toList());
    }
}
