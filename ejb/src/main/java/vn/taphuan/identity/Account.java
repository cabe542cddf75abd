package vn.taphuan.identity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Who may sign in. The user name or the personal number serves; no e-mail is needed. */
@Entity
public class Account {
    static final int TRIES_BEFORE_SLOW_DOWN = 5;

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @Basic(optional = false)
    private String username;

    private String personalNumber;

    @Basic(optional = false)
    private String displayName;

    /** Made by the database of the name, with the collation that sorts in Vietnamese order; so is the family name. */
    @Column(insertable = false, updatable = false)
    private String givenName;

    @Column(insertable = false, updatable = false)
    private String familyName;

    /** Of the official it belongs to, to tell namesakes apart; null where there is none. */
    private Integer birthYear;

    @Basic(optional = false)
    private String passwordHash;

    private boolean mustChangePassword;
    private int failedAttempts;
    private Instant lockedUntil;
    private boolean disabled;

    /** Counts the times everything signed in was thrown out; a session remembers the one it began with. */
    private int epoch;

    @Basic(optional = false)
    private Instant createdAt;

    private Instant lastSignInAt;

    /** Since when its jobs sleep unused, all but a learner's; null while they are awake. */
    private Instant rolesSuspendedAt;

    private Instant rolesRestoredAt;

    protected Account() {}

    public Account(String username, String personalNumber, String displayName, String passwordHash, Instant at) {
        this.username = username.toLowerCase(Locale.ROOT);
        this.personalNumber = personalNumber;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.createdAt = at;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String personalNumber() {
        return personalNumber;
    }

    public String displayName() {
        return displayName;
    }

    public boolean disabled() {
        return disabled;
    }

    public int epoch() {
        return epoch;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether a sign-in succeeded after this moment, and none failed after it. */
    boolean signedInSince(Instant moment) {
        return failedAttempts == 0 && lastSignInAt != null && lastSignInAt.isAfter(moment);
    }

    boolean lockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    /** Our own measure, as no document sets one. From the fifth failure on each one doubles the wait: 30 seconds, a minute, two … at most 15 minutes. */
    void failedToSignIn(Instant at) {
        failedAttempts++;
        if (failedAttempts >= TRIES_BEFORE_SLOW_DOWN) {
            var doublings = Math.min(failedAttempts - TRIES_BEFORE_SLOW_DOWN, 5);
            lockedUntil = at.plus(Duration.ofSeconds(Math.min(900, 30L << doublings)));
        }
    }

    /** A password of the person's own choice; everything signed in elsewhere ends. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        failedAttempts = 0;
        lockedUntil = null;
        epoch++;
    }

    /** A password on a slip of paper: to be changed at the next sign-in. */
    void handOutPassword(String hash) {
        choosePassword(hash);
        mustChangePassword = true;
    }

    void signOutEverywhere() {
        epoch++;
    }

    void disable() {
        disabled = true;
        epoch++;
    }

    /** Until one is handed out again no password fits, and nobody signs in. */
    void forgetPassword() {
        handOutPassword(Passwords.NONE);
        disable();
    }

    void enable() {
        disabled = false;
        failedAttempts = 0;
        lockedUntil = null;
    }

    Instant rolesSuspendedAt() {
        return rolesSuspendedAt;
    }

    boolean rolesSuspended() {
        return rolesSuspendedAt != null;
    }

    void suspendRoles(Instant at) {
        rolesSuspendedAt = at;
    }

    /** The jobs count as used from now on. */
    void restoreRoles(Instant at) {
        rolesSuspendedAt = null;
        rolesRestoredAt = at;
    }

    /** What the record of its official says. */
    public void belongsTo(String fullName, int birthYear) {
        this.displayName = fullName;
        this.birthYear = birthYear;
    }
}
