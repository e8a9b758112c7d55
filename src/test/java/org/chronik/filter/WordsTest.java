package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            DATETIME ¦ >=1.3.2019&<1.4.2019 ¦ ab 01.03.2019 und vor 01.04.2019      ¦ from 1 Mar 2019 on and before 1 Apr 2019
            DATETIME ¦ 1.3.                 ¦ am 01.03.2019                          ¦ on 1 Mar 2019
            DATETIME ¦ 1.3. 14:30           ¦ am 01.03.2019 14:30                    ¦ on 1 Mar 2019 14:30
            DATETIME ¦ 3.2019               ¦ im März 2019                           ¦ in March 2019
            DATETIME ¦ Q1                   ¦ im 1. Quartal 2019                     ¦ in Q1 2019
            DATETIME ¦ KW9                  ¦ in KW 9/2019                           ¦ in week 9 of 2019
            DATETIME ¦ 2019                 ¦ im Jahr 2019                           ¦ in 2019
            DATETIME ¦ <=3.2019             ¦ bis einschließlich März 2019           ¦ up to and including March 2019
            DATETIME ¦ 1.3...15.3.          ¦ von 01.03.2019 bis einschließlich 15.03.2019 ¦ from 1 Mar 2019 up to and including 15 Mar 2019
            DATETIME ¦ heute oder gestern   ¦ heute oder gestern                     ¦ today or yesterday
            DATETIME ¦ >=heute-1m           ¦ ab heute − 1 Monat (15.02.2019)        ¦ from today − 1 month (15 Feb 2019) on
            DATETIME ¦ monat-1              ¦ dieser Monat − 1 Monat (01.02.2019 – 28.02.2019) ¦ this month − 1 month (1 Feb 2019 – 28 Feb 2019)
            DATETIME ¦ last7d               ¦ letzte 7 Tage (09.03.2019 – 15.03.2019) ¦ last 7 days (9 Mar 2019 – 15 Mar 2019)
            DATETIME ¦ >jetzt-2h            ¦ nach jetzt − 2 Stunden (15.03.2019 08:00) ¦ after now − 2 hours (15 Mar 2019 08:00)
            DATETIME ¦ >heute 08:00         ¦ nach heute 08:00                       ¦ after today 08:00
            DATETIME ¦ woche & !heute       ¦ diese Woche und nicht heute            ¦ this week and not today
            DATETIME ¦ (heute|gestern)&!(>=heute 12:00) ¦ (heute oder gestern) und nicht ab heute 12:00 ¦ (today or yesterday) and not from today 12:00 on
            DATETIME ¦ !(heute|gestern)     ¦ nicht (heute oder gestern)             ¦ not (today or yesterday)
            DATE     ¦ leer                 ¦ ist leer                               ¦ is empty
            DATE     ¦ !leer                ¦ ist nicht leer                         ¦ is not empty
            NUMBER   ¦ >=1000,50 & <2500    ¦ mindestens 1.000,50 und unter 2.500    ¦ at least 1,000.50 and below 2,500
            NUMBER   ¦ 5|10..20             ¦ gleich 5 oder von 10 bis 20            ¦ equal to 5 or from 10 to 20
            TEXT     ¦ müller !~wien        ¦ enthält „müller“ und enthält nicht „wien“ ¦ contains “müller” and does not contain “wien”
            TEXT     ¦ <>Meier              ¦ lautet nicht „Meier“                   ¦ is not “Meier”
            TEXT     ¦ ==Meier              ¦ lautet genau „Meier“                   ¦ is exactly “Meier”
            TEXT     ¦ "J & V"*             ¦ beginnt mit „J & V“                    ¦ begins with “J & V”
            TEXT     ¦ *GmbH                ¦ endet auf „GmbH“                       ¦ ends with “GmbH”
            TEXT     ¦ Hans?n               ¦ sieht aus wie „Hans?n“                 ¦ looks like “Hans?n”
            TEXT     ¦ co                   ¦ enthält ein Wort mit „co“ am Anfang    ¦ contains a word that begins with “co”
            TEXT     ¦ A..C                 ¦ von „A“ bis einschließlich „C“         ¦ from “A” up to and including “C”
            ENUM     ¦ !angerufen           ¦ ist nicht „Kunde hat bei uns angerufen“ oder „Wir haben den Kunden angerufen“ ¦ is not “Kunde hat bei uns angerufen” or “Wir haben den Kunden angerufen”
            USER     ¦ <>@ich               ¦ ist nicht ich selbst („Anna Berger“)   ¦ is not me (“Anna Berger”)
            REF      ¦ o736 | <n201500522   ¦ ist o736 oder vor n201500522           ¦ is o736 or before n201500522
            BOOL     ¦ nein                 ¦ ist nein                               ¦ is no
            """)
    void aFilterIsSaidInWords(ColumnType type, String typed, String german, String english) throws FilterException {
        Filter filter = Sample.german(type, typed);

        assertThat(filter.words()).isEqualTo(german);
        assertThat(filter.words(Sample.BRITISH.locale())).isEqualTo(english);
    }

    @Test
    void austriaHasItsOwnJanuaryButNumbersAsTheyAreTyped() throws FilterException {
        Locale austria = new Locale("de", "AT");

        assertThat(Sample.german(ColumnType.DATE, "1.2019").words(austria)).isEqualTo("im Jänner 2019");
        assertThat(Sample.german(ColumnType.NUMBER, ">1.000,50").words(austria)).isEqualTo("über 1.000,50");
    }

    @Test
    void otherLanguagesReadGerman() throws FilterException {
        assertThat(Sample.german(ColumnType.DATE, "heute").words(Locale.FRENCH)).isEqualTo("heute");
    }

    @Test
    void whatOneLanguageSaysTheOtherSaysToo() {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle german = ResourceBundle.getBundle("org.chronik.filter.words", Locale.ROOT, exact);
        ResourceBundle english = ResourceBundle.getBundle("org.chronik.filter.words", Locale.ENGLISH, exact);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(german.keySet()));
        assertThat(german.keySet())
                .filteredOn(key -> english.getString(key).equals(german.getString(key)))
                .containsExactlyInAnyOrder("date.EQUAL", "on.week");
    }
}
