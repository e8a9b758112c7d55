package org.chronik.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Who is signed in during this request; read from the table of users once. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private SecurityContext security;

    @Inject
    private UserService users;

    private Optional<AppUser> user;

    /** The user, if anybody is signed in. */
    public Optional<AppUser> find() {
        if (user == null) {
            Principal principal = security.getCallerPrincipal();
            user = principal == null ? Optional.empty() : users.byLogin(principal.getName());
        }
        return user;
    }

    /** The user who acts; only where somebody must be signed in. */
    public AppUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The user as the one who acts. */
    public Actor actor() {
        return get().actor();
    }

    /** Reads anew what an action has changed. */
    public void refresh() {
        user = null;
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** May change records and write notes: decides what a page offers; the services check again. */
    public boolean isWriter() {
        return find().filter(AppUser::isActive).map(u -> u.getRole().writes()).orElse(false);
    }

    public boolean isAdmin() {
        return find().filter(u -> u.getRole() == Role.ADMIN).isPresent();
    }
}
