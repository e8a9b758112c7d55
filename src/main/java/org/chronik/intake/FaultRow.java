package org.chronik.intake;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a line.
 *
 * @param fields all of the line
 */
public record FaultRow(Place place, LineFault fault, List<String> fields) implements Serializable {

    /** Where a fault stands among all of a run. */
    public record Place(long line, long place) implements Serializable {

        public static final Place BEFORE_ALL = new Place(0, 0);
    }
}
