package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "MÜLLER, mueller",
        "Mu\u0308ller, mueller",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Ärger über Öl, aerger ueber oel",
        "Café, cafe",
        "Ångström, angstroem",
        "Łódź, lodz",
        "Smørrebrød, smorrebrod",
        "Æther Œuvre, aether oeuvre",
        "\u01e2, ae",
        "ΟΔΟΣ, οδοσ",
        "ﬁn, fin",
        "İstanbul, istanbul",
        "a\u00a0b, a b",
        "'a\tb\nc', a b c",
        "가나, 가나",
        "50 % & 1_000, 50 % & 1_000"
    })
    void caseAndAccentsAreFolded(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }
}
