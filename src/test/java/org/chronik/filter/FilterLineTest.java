package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one line over all columns. */
class FilterLineTest {

    private static final Map<String, Object> CALL = Map.of(
            "recorded", Sample.at("2019-03-10T12:00"),
            "author", "anna",
            "type", "CALL_IN",
            "customer", "Maier GmbH");

    @Test
    void theExampleOfTheSpecificationJoinsColumnsByOr() throws FilterException {
        FilterLine line = SampleFields.german("typ:angerufen & datum:last7d & (von:@ich | kunde:Müller)");

        assertThat(line.matches(CALL)).isTrue();
        assertThat(line.matches(with("author", "bernd"))).isFalse();
        assertThat(line.matches(Map.of(
                        "recorded", Sample.at("2019-03-15T23:59"),
                        "author", "bernd",
                        "type", "CALL_OUT",
                        "customer", "Mueller & Co")))
                .isTrue();
        assertThat(line.matches(with("type", "NOTE"))).isFalse();
        assertThat(line.matches(with("recorded", Sample.at("2019-03-08T23:59"))))
                .isFalse();
    }

    @Test
    void aDateRangeIsAParenthesis() throws FilterException {
        FilterLine line = SampleFields.german("datum:(>=1.3.2019&<1.4.2019)");

        assertThat(line.matches(CALL)).isTrue();
        assertThat(line.matches(with("recorded", Sample.at("2019-04-01T00:00"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            typ:angerufen & datum:last7d & (von:@ich | kunde:Müller) ¦ type:("CALL_IN"|"CALL_OUT")&recorded:last7d&(by:@me|customer:"Müller")
            datum:(>=1.3.2019&<1.4.2019)     ¦ recorded:(>=2019-03-01&<2019-04-01)
            datum:heute oder typ:Notiz       ¦ recorded:today|type:"NOTE"
            typ:Notiz und datum:heute        ¦ type:"NOTE"&recorded:today
            typ:Notiz und nicht datum:heute  ¦ type:"NOTE"&!recorded:today
            typ:Notiz oder (von:@ich)        ¦ type:"NOTE"|by:@me
            typ:Notiz und !von:@ich          ¦ type:"NOTE"&!by:@me
            typ:Notiz und nicht (!von:@ich)  ¦ type:"NOTE"&by:@me
            datum:heute !von:@ich            ¦ recorded:today&!by:@me
            beleg:o736 !typ:Notiz            ¦ record:o736&!type:"NOTE"
            typ:Notiz !(( von:@ich))         ¦ type:"NOTE"&!by:@me
            typ:Kunde nicht erreicht         ¦ type:"NOT_REACHED"
            kunde:müller typ:Notiz           ¦ customer:"müller"&type:"NOTE"
            datum:heute typ:Notiz            ¦ recorded:today&type:"NOTE"
            datum:heute 08:00                ¦ recorded:today 08:00
            datum:März 2019 von:anna         ¦ recorded:2019-03&by:"anna"
            datum:5.3... typ:Notiz           ¦ recorded:>=2019-03-05&type:"NOTE"
            datum:1.3...15.3.                ¦ recorded:2019-03-01..2019-03-15
            brutto:10..20                    ¦ gross:10..20
            brutto:..20                      ¦ gross:<=20
            kunde:(müller wien)              ¦ customer:("müller"&"wien")
            kunde: müller                    ¦ customer:"müller"
            kunde:!müller                    ¦ customer:(!"müller")
            kunde:<>müller                   ¦ customer:(!="müller")
            !kunde:müller                    ¦ !customer:"müller"
            !(kunde:müller|von:anna)         ¦ !(customer:"müller"|by:"anna")
            KUNDE:müller                     ¦ customer:"müller"
            Customer:müller                  ¦ customer:"müller"
            fällig:leer                      ¦ due:''
            faellig:heute                    ¦ due:today
            sticky:ja                        ¦ sticky:true
            text:http://chronik              ¦ text:"http://chronik"
            text:"von:anna"                  ¦ text:"von:anna"
            text:von\\:anna                  ¦ text:"von:anna"
            text:Re:                         ¦ text:"Re:"
            text:(a b: c)                    ¦ text:("a"&"b:"&"c")
            beleg:(o736 & n201500522)        ¦ record:(o736&n201500522)
            """)
    void theStoredFormHasNoLanguage(String typed, String canonical) throws FilterException {
        assertThat(SampleFields.german(typed).canonical()).isEqualTo(canonical);
        assertThat(FilterLine.parseStored(canonical, SampleFields.ALL, Sample.ENGLISH)
                        .canonical())
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            type:("CALL_IN"|"CALL_OUT")&recorded:last7d&(by:@me|customer:"Müller") ¦ typ:("Kunde hat bei uns angerufen" | "Wir haben den Kunden angerufen") & eingetragen:letzte7t & (von:@ich | kunde:Müller) ¦ type:("Kunde hat bei uns angerufen" | "Wir haben den Kunden angerufen") & recorded:last7d & (by:@me | customer:Müller)
            recorded:(>=2019-03-01&<2019-04-01) ¦ eingetragen:(>=1.3.2019 & <1.4.2019) ¦ recorded:(>=3/1/2019 & <4/1/2019)
            recorded:2019-03                 ¦ eingetragen:3.2019            ¦ recorded:2019-03
            recorded:2019-W09|recorded:2019-Q1 ¦ eingetragen:KW9 2019 | eingetragen:Q1 2019 ¦ recorded:W9 2019 | recorded:Q1 2019
            recorded:>=today-7d+1y           ¦ eingetragen:>=heute-7t+1j     ¦ recorded:>=today-7d+1y
            recorded:2019-03-01T14:30        ¦ eingetragen:1.3.2019 14:30    ¦ recorded:3/1/2019 14:30
            recorded:next2w                  ¦ eingetragen:nächste2w         ¦ recorded:next2w
            gross:>=1000.50                  ¦ brutto:>=1000,50              ¦ gross:>=1000.50
            gross:1.2340                     ¦ brutto:1,2340                 ¦ gross:1.2340
            due:''|customer:''               ¦ fällig:leer | kunde:LEER      ¦ due:empty | customer:EMPTY
            customer:"J & V"*                ¦ kunde:"J & V"*                ¦ customer:"J & V"*
            customer:"ODER"                  ¦ kunde:"ODER"                  ¦ customer:"ODER"
            text:"von:anna"                  ¦ text:"von:anna"               ¦ text:"von:anna"
            sticky:false                     ¦ sticky:nein                   ¦ sticky:no
            by:"johanna"                     ¦ von:"Johanna Müller"          ¦ by:"Johanna Müller"
            """)
    void aStoredLineIsShownToEachReaderInTheirOwnLanguage(String stored, String german, String english)
            throws FilterException {
        FilterLine toGermans = FilterLine.parseStored(stored, SampleFields.ALL, Sample.GERMAN);
        FilterLine toAmericans = FilterLine.parseStored(stored, SampleFields.ALL, Sample.ENGLISH);

        assertThat(toGermans.shown()).isEqualTo(german);
        assertThat(toAmericans.shown()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            datum:(>=1.3.2019&<1.4.2019)    ¦ Eingetragen ab 01.03.2019 und vor 01.04.2019
            typ:Notiz & !kunde:müller       ¦ Typ ist „Notiz“ und Kunde enthält nicht „müller“
            typ:Notiz & (von:@ich | kunde:(müller wien)) ¦ Typ ist „Notiz“ und (Von ist ich selbst („Anna Berger“) oder (Kunde enthält „müller“ und enthält „wien“))
            typ:angerufen & von:anna        ¦ (Typ ist „Kunde hat bei uns angerufen“ oder „Wir haben den Kunden angerufen“) und Von ist „Anna Berger“
            !(typ:Notiz | von:anna)         ¦ nicht (Typ ist „Notiz“ oder Von ist „Anna Berger“)
            """)
    void theLineIsSaidInWords(String typed, String words) throws FilterException {
        assertThat(SampleFields.german(typed).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            typ:Notiz & datum:heute            ¦ {type="Notiz", recorded=heute}
            typ:Notiz | typ:"Brief / Fax"      ¦ {type="Notiz" | "Brief / Fax"}
            datum:>=1.3.2019 & datum:<1.4.2019 ¦ {recorded=>=1.3.2019 & <1.4.2019}
            datum:(heute|gestern) & datum:!jetzt ¦ {recorded=(heute | gestern) & !jetzt}
            !(typ:Notiz | typ:angerufen)       ¦ {type=!("Notiz" | "Kunde hat bei uns angerufen" | "Wir haben den Kunden angerufen")}
            (typ:Notiz & von:@ich) & kunde:(müller wien) ¦ {type="Notiz", author=@ich, customer=müller & wien}
            """)
    void whatOnlyAndJoinsIsSplitIntoColumns(String typed, String columns) throws FilterException {
        assertThat(SampleFields.german(typed).split()).hasToString("Optional[" + columns + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typ:Notiz | von:@ich",
                "!(typ:Notiz & von:@ich)",
                "typ:Notiz & (von:@ich | kunde:Müller)",
                "datum:heute & (typ:Notiz | typ:angerufen & von:anna)"
            })
    void whatOrJoinsAcrossColumnsIsNot(String typed) throws FilterException {
        assertThat(SampleFields.german(typed).split()).isEmpty();
    }

    @Test
    void columnsAreJoinedIntoOneLine() throws FilterException {
        FilterLine line = SampleFields.join(
                Map.of("customer", "müller wien", "type", "angerufen", "recorded", "März", "text", " "));

        assertThat(line.canonical())
                .isEqualTo("recorded:2019-03&type:(\"CALL_IN\"|\"CALL_OUT\")&customer:(\"müller\"&\"wien\")");
    }

    @Test
    void blankIsNoFilter() throws FilterException {
        FilterLine line = SampleFields.german(" ");

        assertThat(line.isBlank()).isTrue();
        assertThat(line.matches(Map.of())).isTrue();
        assertThat(line.canonical()).isEmpty();
        assertThat(line.shown()).isEmpty();
        assertThat(line.words()).isEmpty();
        assertThat(line.split()).contains(Map.of());
        assertThat(SampleFields.join(Map.of()).isBlank()).isTrue();
    }

    private static Map<String, Object> with(String column, Object value) {
        Map<String, Object> row = new HashMap<>(CALL);
        row.put(column, value);
        return row;
    }
}
