package org.chronik.intake;

import java.util.regex.Pattern;

/** What a line of customers must keep. */
final class CustomerLine {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s.<>\",;]+");

    private CustomerLine() {}

    /** Says what is wrong with a line, and whether nothing is. */
    static boolean isSound(Row row, Outcome outcome) {
        Lines.check(ImportKind.CUSTOMERS, row, outcome);
        for (ImportField field : new ImportField[] {ImportField.EMAIL, ImportField.CONTACT_EMAIL}) {
            if (!row.get(field).isEmpty() && !ADDRESS.matcher(row.get(field)).matches()) {
                outcome.fault(row, field, ImportFault.NO_EMAIL, row.get(field));
            }
        }
        String country = row.get(ImportField.COUNTRY);
        if (!country.isEmpty() && Countries.code(country).isEmpty()) {
            outcome.fault(row, ImportField.COUNTRY, ImportFault.NO_COUNTRY, country);
        }
        return !outcome.isFaulty(row);
    }
}
