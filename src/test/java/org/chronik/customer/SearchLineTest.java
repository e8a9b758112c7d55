package org.chronik.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronik.customer.RecordFinder.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            textBlock =
                    """
            Müller    ¦ CUSTOMER ¦ (name:"Müller"|city:"Müller")|email:"Müller"
            Bau Wien  ¦ CUSTOMER ¦ (name:"Bau"|city:"Bau")&(name:"Wien"|city:"Wien")
            AG        ¦ CUSTOMER ¦ (name:*"AG"*|city:*"AG"*)|email:*"AG"*
            0512 / 34 ¦ CUSTOMER ¦ (name:"0512"|city:"0512")&(name:*"/"*|city:*"/"*)&(name:*"34"*|city:*"34"*)|digits:"51234"
            736       ¦ CUSTOMER ¦ number:"k736"*|(name:"736"|city:"736")|email:"736"|digits:"736"
            736       ¦ QUOTE    ¦ number:"o736"*|subject:"736"
            N2015     ¦ ORDER    ¦ number:"n2015"*|subject:"N2015"
            N2015     ¦ INVOICE  ¦ subject:"N2015"
            a"b| oder ¦ QUOTE    ¦ subject:"a""b|"&subject:"oder"
            """)
    void theColumnsAreAskedForWhatTheSearchLooksAt(String typed, Group group, String line) {
        assertThat(SearchLine.of(typed, group)).isEqualTo(line);
    }
}
