package org.chronik.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chronik.records.Refused;
import org.chronik.system.Time;

/** Users: found by login, checked by password, made, and allowed to keep their preferences. */
@Stateless
@PermitAll
public class UserService {

    /** OWASP's figure for PBKDF2 with HMAC-SHA-512 (Password Storage Cheat Sheet). */
    static final Map<String, String> HASHING =
            Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "210000");

    /** Characters that a password must have at least. */
    public static final int SHORTEST_PASSWORD = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private CurrentUser current;

    @Inject
    private Time time;

    /** Finds a user by login, in whatever case it was typed; for every request, which need not begin a transaction. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AppUser> byLogin(String login) {
        return em.createQuery("select u from AppUser u where u.login = :login and u.active = true", AppUser.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** All who can sign in, by name; the choices of a filter on an author. */
    public List<AppUser> all() {
        return em.createQuery("select u from AppUser u order by u.nameFold, u.id", AppUser.class)
                .getResultList();
    }

    /**
     * Checks a password. A wrong one is counted, and makes the next try wait; while an account waits, no password is
     * looked at. An unknown login takes as long as a known one.
     *
     * @return the user, or empty if the two do not belong together or the account waits
     */
    public Optional<AppUser> signIn(String login, char[] password) {
        hash.initialize(HASHING);
        Optional<AppUser> found = byLogin(login);
        if (found.isEmpty()) {
            hash.generate(password);
            return found;
        }
        AppUser user = found.get();
        em.refresh(user, LockModeType.PESSIMISTIC_WRITE);
        if (!user.blockedFor(time.now()).isZero()) {
            return Optional.empty();
        }
        if (hash.verify(password, user.getPasswordHash())) {
            user.succeeded();
            return found;
        }
        user.failed(time.now());
        return Optional.empty();
    }

    /** How long this login has to wait before a password is looked at again; zero if it need not. */
    public Duration waitOf(String login) {
        return byLogin(login).map(user -> user.blockedFor(time.now())).orElse(Duration.ZERO);
    }

    /** Makes a user; for start-up, which has nobody signed in yet. */
    public AppUser create(String login, String name, String email, Role role, String password) {
        if (AppUser.isReserved(login)) {
            throw new Refused("user.refused.exists", login);
        }
        hash.initialize(HASHING);
        AppUser user = new AppUser(login, name, email, role, hash.generate(password.toCharArray()));
        em.persist(user);
        return user;
    }

    /** Keeps what the user who is signed in prefers; null follows the browser's language or the company's zone. */
    @RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
    public void prefer(String language, String zone, boolean singleKeys) {
        em.find(AppUser.class, current.get().getId()).prefer(language, zone, singleKeys);
    }

    /**
     * Changes the password of the user who is signed in, if the old one is right; says whether it was. A wrong one counts
     * as when signing in.
     */
    @RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
    public boolean changePassword(String old, String password) {
        hash.initialize(HASHING);
        AppUser user = em.find(AppUser.class, current.get().getId(), LockModeType.PESSIMISTIC_WRITE);
        Duration wait = user.blockedFor(time.now());
        if (!wait.isZero()) {
            throw new Refused("login.wait", wait.plusSeconds(1).toSeconds());
        }
        if (!hash.verify(old.toCharArray(), user.getPasswordHash())) {
            user.failed(time.now());
            return false;
        }
        user.succeeded();
        user.changePassword(hash.generate(strong(password).toCharArray()), time.now());
        return true;
    }

    /** The password, if it is long enough to be one. */
    static String strong(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused("password.refused.short", SHORTEST_PASSWORD);
        }
        return password;
    }
}
