package org.chronik.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronik.web.SqlRow;
import org.chronik.web.Texts;

/**
 * What can be wrong with a line, or with many.
 *
 * @param field what the column is, or null if it is the line as a whole
 */
public record LineFault(ImportField field, ImportFault what, List<String> arguments) implements Serializable {

    /** From a row with the field, the fault and its arguments, from a column on. */
    static LineFault of(SqlRow row, int first) {
        return new LineFault(
                row.value(first, ImportField.class),
                row.value(first + 1, ImportFault.class),
                Arrays.asList(row.text(first + 2).split(Row.DIVIDER, -1)));
    }

    /** What the column is; empty if it is the line as a whole. */
    String column(Locale reader) {
        return field == null ? "" : Texts.in(reader, "ImportField." + field.name());
    }

    /** What is wrong and what to do. */
    String sentence(Locale reader) {
        return Texts.in(reader, "ImportFault." + what.name(), arguments.toArray());
    }
}
