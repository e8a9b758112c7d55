package org.chronik.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.chronik.security.CurrentUser;
import org.chronik.security.SessionPassword;
import org.chronik.security.SignInRedirect;

/**
 * Ends the session of a user who was deactivated, or has another role or another password by now: what a session may do
 * was decided when its user signed in.
 */
@WebFilter("/*")
public class SessionUserFilter extends HttpFilter {

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient SignInRedirect redirect;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getUserPrincipal() != null
                && !redirect.isForAll(request)
                && !isAsSignedIn(request, session)) {
            session.invalidate();
            redirect.toSignIn(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isAsSignedIn(HttpServletRequest request, HttpSession session) {
        return user.find()
                .filter(found -> request.isUserInRole(found.getRole().group()))
                .filter(found -> SessionPassword.isStillOf(found, session))
                .isPresent();
    }
}
