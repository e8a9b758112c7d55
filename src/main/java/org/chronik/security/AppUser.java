package org.chronik.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.chronik.filter.Fold;

/** Somebody of the company who signs in. */
@Entity
@Table(name = "app_user")
public class AppUser {

    /** Failures that cost nothing: people mistype. */
    private static final int FREE_FAILURES = 2;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "app_user_seq", allocationSize = 50)
    private Long id;

    private String login;
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private String language;
    private String zone;

    @Column(name = "single_keys")
    private boolean singleKeys = true;

    private boolean active = true;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Version
    private long version;

    protected AppUser() {}

    /** Whether this cannot be a login, since the log calls others by it. */
    public static boolean isReserved(String login) {
        return login.equals("customer") || login.equals("system");
    }

    /** A user who can sign in at once; the login is kept in lower case. */
    public AppUser(String login, String name, String email, Role role, String passwordHash) {
        this.login = login.toLowerCase(Locale.ROOT);
        change(name, email, role);
        this.passwordHash = passwordHash;
    }

    /** Counts a wrong password; from the third on each doubles the wait: 2 s, 4 s, 8 s up to 15 minutes. */
    void failed(Instant now) {
        failedAttempts++;
        int doublings = failedAttempts - FREE_FAILURES;
        if (doublings > 0) {
            Duration delay = Duration.ofSeconds(1L << Math.min(doublings, 20));
            blockedUntil = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        }
    }

    /** A right password ends the counting. */
    void succeeded() {
        failedAttempts = 0;
        blockedUntil = null;
    }

    /** How long this account still has to wait before a password is looked at; zero if it need not. */
    Duration blockedFor(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    /** Keeps what the user prefers; null follows the browser's language or the company's zone. */
    void prefer(String language, String zone, boolean singleKeys) {
        this.language = language;
        this.zone = zone;
        this.singleKeys = singleKeys;
    }

    /** Says anew who this is and what he may do. */
    final void change(String name, String email, Role role) {
        this.name = name.strip();
        this.nameFold = Fold.fold(this.name);
        this.email = email;
        this.role = role;
    }

    /** Signs in no more; what he has written keeps his name. */
    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
        succeeded();
    }

    /** From now on this password is the only one; sessions that began with another end. */
    void changePassword(String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
    }

    /** This user as the one who acts. */
    public Actor actor() {
        return new Actor(Actor.Kind.USER, id, name);
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Role getRole() {
        return role;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    /** Since when the password is what it is; null for the first one. */
    public Instant getPasswordChangedAt() {
        return passwordChangedAt;
    }

    /** Counts the changes; a form sends it back, so that nobody overwrites what another has saved meanwhile. */
    public long getVersion() {
        return version;
    }

    /** BCP 47 tag of the language chosen ({@code de}, {@code en}), or null to follow the browser. */
    public String getLanguage() {
        return language;
    }

    /** IANA name of the zone chosen, or null for the company's. */
    public String getZone() {
        return zone;
    }

    /** Whether keys do something without Ctrl or Alt. */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    /** May sign in. */
    public boolean isActive() {
        return active;
    }

    /** Until when no password is looked at, after wrong ones; null if none was wrong lately. */
    public Instant getBlockedUntil() {
        return blockedUntil;
    }

    /** Can sign in and administer. */
    boolean isActiveAdministrator() {
        return active && role == Role.ADMIN;
    }
}
