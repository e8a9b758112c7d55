package org.chronik.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Locale;
import org.chronik.records.Refused;
import org.chronik.system.Time;

/** What administrators do with users. There is always one left who can administer. */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class UserAdminService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser current;

    @Inject
    private Time time;

    /** Adds somebody who can sign in at once. */
    public void add(String login, String name, String email, Role role, String password) {
        String kept = login.strip().toLowerCase(Locale.ROOT);
        if (!kept.matches("[a-z0-9._@-]{1,60}")) {
            throw new Refused("user.refused.login", login);
        }
        if (lockedByAdministrator().stream().anyMatch(user -> user.getLogin().equals(kept))) {
            throw new Refused("user.refused.exists", kept);
        }
        users.create(kept, name.strip(), email, role, UserService.strong(password));
    }

    /**
     * Changes who somebody is and what he may do, unless somebody else changed it since this version was read; nobody
     * takes his own role from himself.
     */
    public void change(long userId, long version, String name, String email, Role role) {
        AppUser user = lock(userId);
        Refused.unlessCurrent(version, user.getVersion());
        if (isCurrent(user) && role != Role.ADMIN) {
            throw new Refused("user.refused.ownRole");
        }
        user.change(name, email, role);
    }

    /** Keeps somebody from signing in; his sessions end with what he does next. */
    public void deactivate(long userId) {
        AppUser user = lock(userId);
        if (isCurrent(user)) {
            throw new Refused("user.refused.self");
        }
        user.deactivate();
    }

    /** Lets somebody sign in again. */
    public void reactivate(long userId) {
        lock(userId).reactivate();
    }

    /** Looks at his next password at once, however many were wrong. */
    public void unblock(long userId) {
        lock(userId).succeeded();
    }

    /** Sets a password for somebody who has forgotten his; his sessions end with what is done next. */
    public void setPassword(long userId, String password) {
        hash.initialize(UserService.HASHING);
        AppUser user = lock(userId);
        user.changePassword(hash.generate(UserService.strong(password).toCharArray()), time.now());
        user.succeeded();
    }

    private boolean isCurrent(AppUser user) {
        return user.getId().equals(current.get().getId());
    }

    /**
     * The user, with all others locked: of two administrators who take the role from each other at the same time the
     * second is not one any more.
     */
    private AppUser lock(long userId) {
        return lockedByAdministrator().stream()
                .filter(user -> user.getId() == userId)
                .findFirst()
                .orElseThrow();
    }

    /** All users; only for somebody who is an administrator still. */
    private List<AppUser> lockedByAdministrator() {
        List<AppUser> all = em.createQuery("select u from AppUser u order by u.id", AppUser.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (all.stream().noneMatch(user -> isCurrent(user) && user.isActiveAdministrator())) {
            throw new Refused("user.refused.notAdministrator");
        }
        return all;
    }
}
