package org.chronik.security;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Signing in by the form at {@code /login}; afterwards the page that was asked for. */
@ApplicationScoped
@DeclareRoles({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login", errorPage = "", useForwardToLogin = false))
public class FormLogin {}
