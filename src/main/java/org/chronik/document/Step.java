package org.chronik.document;

import java.time.Instant;

/**
 * One step on a document's way.
 *
 * @param at when it was reached, or null
 * @param reached whether it lies behind or is where the document stands
 * @param current whether the document stands here
 * @param bad whether this end is not the one hoped for
 */
public record Step(Enum<?> state, Instant at, boolean reached, boolean current, boolean bad) {

    /** The class of its look. */
    public String css() {
        if (current) {
            return bad ? "bad" : "now";
        }
        return reached ? "done" : "";
    }
}
