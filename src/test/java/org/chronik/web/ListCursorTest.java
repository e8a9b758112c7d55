package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCursorTest {

    @Test
    void anAddressSaysTheRowTheMomentOrTheEnd() {
        ListCursor row = new ListCursor(List.of("wien"), 17, false);

        assertThat(row.text()).isEqualTo("17");
        assertThat(row.turned(true).text()).isEqualTo("-17");
        assertThat(ListCursor.at(Instant.parse("2019-03-31T22:00:00Z")).text()).isEqualTo("2019-03-31T22:00:00Z");
        assertThat(ListCursor.END.text()).isEqualTo("end");
    }
}
