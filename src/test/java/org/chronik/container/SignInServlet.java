package org.chronik.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Signs a user in for {@link As} and keeps what the server then knows of the request, so that threads can take it on.
 * A request of its own for each user, since a user who signs out is signed out in all threads that act for him.
 */
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {

    static final String PATH = "/sign-in-for-tests";

    private static final long serialVersionUID = 1L;
    private static final Map<String, Executor> SIGNED_IN = new ConcurrentHashMap<>();

    @Resource
    private transient ContextService contexts;

    @Inject
    private transient SecurityContext security;

    /** Runs work in the name of somebody who has signed in here, or of nobody for the empty login. */
    static Executor inTheNameOf(String login) {
        return SIGNED_IN.get(login);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String login = request.getParameter("login");
        if (!login.isEmpty()) {
            AuthenticationParameters parameters =
                    AuthenticationParameters.withParams().credential(new CallerOnlyCredential(login));
            AuthenticationStatus status = security.authenticate(request, response, parameters);
            if (status != AuthenticationStatus.SUCCESS) {
                throw new IllegalArgumentException(login + " cannot sign in: " + status);
            }
        }
        SIGNED_IN.put(login, contexts.createContextualProxy((Executor) Runnable::run, Executor.class));
    }
}
