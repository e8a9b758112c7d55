package org.chronik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void ourOwnFilesAreKnownInBothLanguages() {
        Map<ImportField, Integer> german = Mapping.guess(
                ImportKind.HISTORY,
                List.of(
                        "Eingetragen",
                        "Zeitpunkt",
                        "Von",
                        "Typ",
                        "Kundennummer",
                        "Kunde",
                        "Belege",
                        "Betreff",
                        "Text"));
        Map<ImportField, Integer> english = Mapping.guess(
                ImportKind.HISTORY,
                List.of(
                        "Recorded",
                        "Happened",
                        "By",
                        "Type",
                        "Customer number",
                        "Customer",
                        "Records",
                        "Subject",
                        "Text"));

        assertThat(german)
                .isEqualTo(english)
                .containsEntry(ImportField.MOMENT, 0)
                .containsEntry(ImportField.CUSTOMER, 4)
                .containsEntry(ImportField.RECORD, 6)
                .containsEntry(ImportField.TEXT, 8);
    }

    @Test
    void customersOfOthersAreKnown() {
        assertThat(Mapping.guess(
                        ImportKind.CUSTOMERS, List.of("name", "street", "postal_code", "city", "country", "email")))
                .containsEntry(ImportField.NAME, 0)
                .containsEntry(ImportField.POSTAL_CODE, 2)
                .containsEntry(ImportField.EMAIL, 5)
                .doesNotContainKey(ImportField.REFERENCE);
    }

    @Test
    void oneColumnIsOneField() {
        assertThat(Mapping.guess(ImportKind.CUSTOMERS, List.of("Kunde"))).hasSize(1);
    }
}
