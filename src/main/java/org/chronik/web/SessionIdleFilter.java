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
import java.time.Duration;
import java.time.Instant;
import org.chronik.security.SignInRedirect;
import org.chronik.system.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends a session so long after the last thing that its user did. What an open page asks by itself keeps the server's own
 * clock running, but does not count here.
 */
@WebFilter("/*")
public class SessionIdleFilter extends HttpFilter {

    private static final String LAST = SessionIdleFilter.class.getName();

    @Inject
    private transient SignInRedirect redirect;

    @Inject
    private transient Time time;

    @Inject
    @ConfigProperty(name = "chronik.session.idle")
    private transient Duration idle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || redirect.isForAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        Instant last = (Instant) session.getAttribute(LAST);
        if (last != null && last.plus(idle).isBefore(time.now())) {
            session.invalidate();
            redirect.toSignIn(request, response);
            return;
        }
        if (last == null || !redirect.isPoll(request)) {
            session.setAttribute(LAST, time.now());
        }
        chain.doFilter(request, response);
    }
}
