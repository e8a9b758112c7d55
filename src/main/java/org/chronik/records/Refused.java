package org.chronik.records;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business says no, in a sentence for the user: a message key and its arguments. The transaction is
 * rolled back and the page shows the sentence in the reader's language.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refused extends RuntimeException {

    private final transient List<Object> arguments;

    /** @param key a message key such as {@code quote.refused.commissioned} */
    public Refused(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** Refuses a form that was filled in on an older version of something than the present one. */
    public static void unlessCurrent(long seen, long version) {
        if (seen != version) {
            throw new Refused("record.refused.changed");
        }
    }

    /** The message key. */
    public String key() {
        return getMessage();
    }

    /** What the message's places {0}, {1} … take. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
