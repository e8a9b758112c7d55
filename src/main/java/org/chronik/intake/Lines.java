package org.chronik.intake;

/** What every line must keep, whatever its file brings. */
final class Lines {

    private Lines() {}

    static void check(ImportKind kind, Row row, Outcome outcome) {
        int columns = row.mapping().width();
        if (row.fields().length > columns) {
            outcome.fault(row, null, ImportFault.MORE_FIELDS, row.fields().length, columns);
        }
        for (ImportField field : ImportField.of(kind)) {
            String value = row.get(field);
            if (value.isEmpty() && field.isRequired()) {
                outcome.fault(row, field, ImportFault.MISSING);
            } else if (value.length() > field.longest()) {
                outcome.fault(row, field, ImportFault.TOO_LONG, field.longest(), value.length());
            }
        }
    }
}
