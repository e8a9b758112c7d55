package org.chronik.filter;

import java.util.Objects;

/**
 * One value that an ENUM or USER column can have.
 *
 * @param code what the row holds and the canonical form says; a user's login
 * @param label what is shown, in the reader's language; a user's name
 */
public record Choice(String code, String label) {

    public Choice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
