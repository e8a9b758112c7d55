package org.chronik.crm;

import java.time.Instant;
import org.chronik.records.Refused;

/**
 * What a person writes as a note.
 *
 * @param type code of an entry type that can be picked
 * @param text plain text with line breaks, up to 100,000 characters; may be empty when the type says it all
 * @param occurredAt when it happened; null for now
 * @param contactId the customer's person it was with, or null
 */
public record NoteText(String type, String text, Instant occurredAt, Long contactId) {

    /** The most that a note can say. */
    public static final int LONGEST = 100_000;

    public NoteText {
        if (text != null && text.length() > LONGEST) {
            throw new Refused("note.refused.long", LONGEST, text.length());
        }
    }
}
