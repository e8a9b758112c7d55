package org.chronik.home;

import java.io.Serializable;
import java.time.Instant;
import org.chronik.security.AppUser;
import org.chronik.security.Role;

/**
 * A user in the administrators' list.
 *
 * @param blockedUntil until when no password is looked at; null if none was wrong lately
 */
public record UserRow(
        long id, long version, String login, String name, String email, Role role, boolean active, Instant blockedUntil)
        implements Serializable {

    static UserRow of(AppUser user) {
        return new UserRow(
                user.getId(),
                user.getVersion(),
                user.getLogin(),
                user.getName(),
                user.getEmail(),
                user.getRole(),
                user.isActive(),
                user.getBlockedUntil());
    }
}
