package org.chronik.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.UUID;
import org.chronik.filter.Fold;

/** Accounts of people who wrote before this application was there: nobody can sign in with one. */
@ApplicationScoped
public class FormerUsers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash hash;

    /** Makes a deactivated account with a password that nobody knows and a login that follows from the name. */
    public AppUser make(String name) {
        hash.initialize(UserService.HASHING);
        String password = hash.generate(UUID.randomUUID().toString().toCharArray());
        AppUser user = new AppUser(freeLogin(name), name, "", Role.READER, password);
        user.deactivate();
        em.persist(user);
        em.flush();
        return user;
    }

    private String freeLogin(String name) {
        String plain = Fold.fold(name).replaceAll("[^a-z0-9._@-]+", ".").replaceAll("^\\.+|\\.+$", "");
        String login = plain.substring(0, Math.min(plain.length(), 50));
        String free = login.isEmpty() ? "former" : login;
        for (int i = 2; isTaken(free); i++) {
            free = login + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String login) {
        return em.createQuery("select count(u) from AppUser u where u.login = :login", Long.class)
                        .setParameter("login", login)
                        .getSingleResult()
                > 0;
    }
}
