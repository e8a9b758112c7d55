package org.chronik.home;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.chronik.security.SignInRedirect;
import org.chronik.security.UserService;
import org.chronik.web.Texts;

/** Signs a user in and out. */
@Named
@RequestScoped
public class LoginBean {

    @Inject
    private SecurityContext security;

    @Inject
    private UserService users;

    @Inject
    private Texts texts;

    @Inject
    private SignInRedirect redirect;

    private final FacesContext faces = FacesContext.getCurrentInstance();

    private String login;
    private String password;
    private String to;

    /** Signs in and goes on to the page that was asked for, else to the start page. */
    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams().credential(new UsernamePasswordCredential(login, new Password(password))));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + redirect.wayBack(to));
        } else {
            refuse();
        }
    }

    private void refuse() {
        Duration wait = users.waitOf(login);
        if (wait.isZero()) {
            texts.error("login.wrong");
        } else {
            texts.error("login.wait", wait.plusSeconds(1).toSeconds());
        }
    }

    /** Ends the session; a new one begins at the login page. */
    public String signOut() throws ServletException {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Where to go afterwards. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
