package org.chronik.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerTest {

    private final Customer customer = new Customer(text(" Müller & Söhne "));

    @Test
    void theNameIsKeptWithoutSpaceAroundIt() {
        assertThat(customer.getName()).isEqualTo("Müller & Söhne");
        assertThat(customer.text()).isEqualTo(text("Müller & Söhne"));
    }

    @Test
    void whatIsWrittenReplacesWhatWasKnown() {
        CustomerText bare = new CustomerText("Huber", null, null, null, null, null, null, null);
        customer.write(bare);

        assertThat(customer.text()).isEqualTo(bare);
    }

    @Test
    void contactsStandInTheOrderInWhichTheyCame() {
        customer.addContact(new ContactText(" Carla Kundin ", "Einkauf", null, "carla@kunde.example"));
        customer.addContact(new ContactText("Karl Kunde", null, null, null));

        assertThat(customer.getContacts()).extracting(Contact::getName).containsExactly("Carla Kundin", "Karl Kunde");
        assertThat(customer.getContacts().get(0).text())
                .isEqualTo(new ContactText("Carla Kundin", "Einkauf", null, "carla@kunde.example"));
    }

    private static CustomerText text(String name) {
        return new CustomerText(name, "Hauptstraße 1", "1010", "Wien", "AT", "a@b.example", "+43 1 1", "ATU1");
    }
}
