package org.chronik.security;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/**
 * Signing in by the form at {@code /login}, remembered in the session. Who is not signed in is led there and back; unlike
 * the standard's own form mechanism it never replays a stored request, since an Ajax request played back into a page
 * would show XML. The groups are kept in the session beside the name: what Payara remembers for AutoApplySession is lost
 * when a request of somebody not signed in ends at that moment, and the answer is 403 (payara #6145).
 */
@ApplicationScoped
@DeclareRoles({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class FormMechanism implements HttpAuthenticationMechanism {

    private static final String SIGNED_IN = FormMechanism.class.getName();

    @Inject
    private IdentityStoreHandler store;

    @Inject
    private UserService users;

    @Inject
    private SignInRedirect redirect;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, store.validate(credential));
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn known) {
            return context.notifyContainerAboutLogin(known.login(), known.groups());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            redirect.toSignIn(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            HttpSession session = request.getSession();
            // A session that somebody else may know the name of ends where signing in begins.
            request.changeSessionId();
            String login = result.getCallerPrincipal().getName();
            SessionPassword.proved(users.byLogin(login).orElseThrow(), session);
            session.setAttribute(SIGNED_IN, new SignedIn(login, Set.copyOf(result.getCallerGroups())));
        }
        return context.notifyContainerAboutLogin(result);
    }

    private record SignedIn(String login, Set<String> groups) implements Serializable {}
}
