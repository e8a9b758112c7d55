package org.chronik.security;

import jakarta.servlet.http.HttpSession;

/** The password by which a session's user has proved who he is, known by when it was set: another one ends the session. */
public final class SessionPassword {

    private static final String SET_AT = SessionPassword.class.getName();

    private SessionPassword() {}

    /** The user has proved to know the password that he has by now. */
    public static void proved(AppUser user, HttpSession session) {
        session.setAttribute(SET_AT, String.valueOf(user.getPasswordChangedAt()));
    }

    /** Whether the user still has that password. */
    public static boolean isStillOf(AppUser user, HttpSession session) {
        return String.valueOf(user.getPasswordChangedAt()).equals(session.getAttribute(SET_AT));
    }
}
