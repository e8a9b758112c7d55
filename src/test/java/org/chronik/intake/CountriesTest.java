package org.chronik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void aCountryIsKnownByNameAndCode() {
        assertThat(Countries.code("Österreich")).contains("AT");
        assertThat(Countries.code("germany")).contains("DE");
        assertThat(Countries.code("CHE")).contains("CH");
        assertThat(Countries.code("uk")).contains("GB");
        assertThat(Countries.code("Atlantis")).isEmpty();
    }
}
