package org.chronik.security;

import jakarta.servlet.http.HttpSession;

/** The password with which a session began, known by when it was set: with another one the session ends. */
public final class SessionPassword {

    private static final String SET_AT = SessionPassword.class.getName();

    private SessionPassword() {}

    /** Whether it still is the user's. What holds when the session is first used, holds for all of it. */
    public static boolean isStillOf(AppUser user, HttpSession session) {
        String now = String.valueOf(user.getPasswordChangedAt());
        if (session.getAttribute(SET_AT) == null) {
            session.setAttribute(SET_AT, now);
        }
        return now.equals(session.getAttribute(SET_AT));
    }

    /** Lets the session go on with whichever password holds by now: its user has proved to know it. */
    public static void renew(HttpSession session) {
        session.removeAttribute(SET_AT);
    }
}
