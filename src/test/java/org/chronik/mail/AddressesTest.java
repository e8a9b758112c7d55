package org.chronik.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chronik.container.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void severalInOneFieldEachOnce() {
        assertThat(Addresses.parse(" a@b.example, c@d.example;e@f.example\n a@b.example "))
                .containsExactly("a@b.example", "c@d.example", "e@f.example");
    }

    @Test
    void nothingIsNobody() {
        assertThat(Addresses.parse(null)).isEmpty();
        assertThat(Addresses.parse(" , ;\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@firma.example",
                "anna.kern@firma.example",
                "anna+angebot@sub.firma.example",
                "ANNA_2@firma-x.at",
                "o'neill@firma.example"
            })
    void addresses(String address) {
        assertThat(Addresses.parse(address)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@firma.example",
                "anna@",
                "anna@firma",
                "anna@@firma.example",
                "anna@firma..example",
                "anna@firma.example.",
                ".anna@firma.example",
                "Anna<anna@firma.example>",
                "anna@firma.example\u0000",
                "anna(x)@firma.example",
                "<anna@firma.example>",
                "anna@fir\"ma.example"
            })
    void noAddresses(String typed) {
        assertThatThrownBy(() -> Addresses.parse(typed)).is(Refusal.by("mail.refused.address"));
    }

    @Test
    void aHeaderCannotBeSmuggledIn() {
        assertThatThrownBy(() -> Addresses.parse("a@b.example\r\nBcc: c@d.example"))
                .is(Refusal.by("mail.refused.address"));
    }
}
