package org.chronik.security;

import java.io.Serializable;

/**
 * Who did something: a user, a person of the customer's, or the system.
 *
 * @param kind which of the three
 * @param userId the user's key; null unless kind is USER
 * @param name as it is shown and kept with the entry
 */
public record Actor(Kind kind, Long userId, String name) implements Serializable {

    /** The three who can act. */
    public enum Kind {
        USER,
        CUSTOMER,
        SYSTEM
    }

    /** The application itself. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Chronik");

    /** A person of the customer's who came by a link and is known by name only. */
    public static Actor customer(String name) {
        return new Actor(Kind.CUSTOMER, null, name);
    }
}
