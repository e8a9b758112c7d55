package org.chronik.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.chronik.web.Texts;

/**
 * What is wrong with a line.
 *
 * @param field what its column is, or null if it is the line as a whole
 * @param fields all of the line
 */
public record FaultRow(Place place, ImportField field, ImportFault fault, List<String> arguments, List<String> fields)
        implements Serializable {

    /** Where a fault stands among all of a run. */
    public record Place(long line, long place) implements Serializable {

        public static final Place BEFORE_ALL = new Place(0, 0);
    }

    /** What the column is; empty if it is the line as a whole. */
    String column(Locale reader) {
        return field == null ? "" : Texts.get(reader, "ImportField." + field.name());
    }

    /** What is wrong and what to do. */
    String sentence(Locale reader) {
        return Texts.get(reader, "ImportFault." + fault.name(), arguments.toArray());
    }
}
