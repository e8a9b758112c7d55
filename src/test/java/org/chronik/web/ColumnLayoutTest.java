package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private static final ColumnLayout INITIAL = new ColumnLayout(List.of(
            new ColumnLayout.Place("number", true),
            new ColumnLayout.Place("date", false),
            new ColumnLayout.Place("state", true)));

    @Test
    void whatIsHiddenKeepsItsPlace() {
        ColumnLayout layout = ColumnLayout.of("state,-number,date", INITIAL);

        assertThat(layout.shows("number")).isFalse();
        assertThat(layout.shows("date")).isTrue();
        assertThat(layout.place("state")).isEqualTo(1);
        assertThat(layout.place("date")).isEqualTo(3);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(INITIAL.text()).isEqualTo("number,-date,state");
        assertThat(ColumnLayout.of("state,-number,date", INITIAL).text()).isEqualTo("state,-number,date");
    }

    @Test
    void columnsThatCameLaterAreWhereTheListPutsThemAndOthersAreForgotten() {
        assertThat(ColumnLayout.of("state,colour,state,number", INITIAL).text()).isEqualTo("state,-date,number");
    }

    @Test
    void aListIsNeverWithoutColumns() {
        assertThat(ColumnLayout.of("-number,-date,-state", INITIAL)).isEqualTo(INITIAL);
        assertThat(ColumnLayout.of("", INITIAL)).isEqualTo(INITIAL);
        assertThat(ColumnLayout.of("<script>,-,--number", INITIAL)).isEqualTo(INITIAL);
    }
}
