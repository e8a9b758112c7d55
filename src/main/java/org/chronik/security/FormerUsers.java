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

    private String nobodys;

    /** Makes a deactivated account with a password that nobody knows and a login that follows from the name. */
    public AppUser make(String name) {
        AppUser user = new AppUser(freeLogin(name), name, "", Role.READER, nobodysHash());
        user.deactivate();
        em.persist(user);
        em.flush();
        return user;
    }

    /** One for all: it takes long to make, and who does not know a password cannot tell it from another. */
    private synchronized String nobodysHash() {
        if (nobodys == null) {
            hash.initialize(UserService.HASHING);
            nobodys = hash.generate(UUID.randomUUID().toString().toCharArray());
        }
        return nobodys;
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
        return AppUser.isReserved(login)
                || em.createQuery("select count(u) from AppUser u where u.login = :login", Long.class)
                                .setParameter("login", login)
                                .getSingleResult()
                        > 0;
    }
}
