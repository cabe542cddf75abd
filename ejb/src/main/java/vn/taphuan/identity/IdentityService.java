package vn.taphuan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.Page;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Signing in and out, passwords, and who holds which job. */
@Stateless
public class IdentityService {
    private static final Duration AUDITED_EVERY = Duration.ofHours(1);

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Passwords passwords;

    @Inject
    AccountOffice office;

    @Inject
    RoleBook book;

    @Inject
    SecondFactors factors;

    @Inject
    CodeCheck codes;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Checks a user name or personal number with its password; five failures in a row slow the next tries down. */
    @PermitAll
    public SignIn signIn(String login, String password) {
        var account = accounts.bySignIn(login);
        if (account.isEmpty()) {
            passwords.takeAsLong(null);
            return SignIn.refused("identity.wrong", null);
        }
        return signIn(account.get(), password, Duration.ZERO);
    }

    /** The same for a program, which brings its name and password with every call: an hour's calls leave one line. */
    @PermitAll
    public SignIn recognise(String login, String password) {
        return accounts.bySignIn(login)
                .map(account -> signIn(account, password, AUDITED_EVERY))
                .orElseGet(() -> signIn(login, password));
    }

    private SignIn signIn(Account account, String password, Duration silence) {
        var now = clock.instant();
        if (account.lockedAt(now)) return SignIn.refused("identity.locked", account.lockedUntil());
        if (!passwords.verify(password, account.passwordHash())) {
            passwords.takeAsLong(account.passwordHash());
            account.failedToSignIn(now);
            audited.fire(new Audited("identity.signInFailed", account.username(), null));
            return account.lockedAt(now)
                    ? SignIn.refused("identity.locked", account.lockedUntil())
                    : SignIn.refused("identity.wrong", null);
        }
        if (account.disabled()) return SignIn.refused("identity.disabled", null);
        if (factors.of(account).isPresent()) return SignIn.awaitingCode(account);
        return in(account, silence);
    }

    /**
     * The code of the phone, or a recovery code, of somebody whose password was right at this epoch. What was wrong
     * counts with the wrong passwords.
     */
    @PermitAll
    public SignIn enterCode(String username, int epoch, String code) {
        var account = accounts.get(username);
        if (account.lockedAt(clock.instant())) return SignIn.refused("identity.locked", account.lockedUntil());
        if (account.disabled()) return SignIn.refused("identity.disabled", null);
        var factor = factors.of(account);
        if (factor.isEmpty() || account.epoch() != epoch) return SignIn.refused("identity.codeTooLate", null);
        if (codes.takes(factor.get(), code)) return in(account, Duration.ZERO);
        return account.lockedAt(clock.instant())
                ? SignIn.refused("identity.locked", account.lockedUntil())
                : SignIn.refused("identity.codeWrong", null);
    }

    private SignIn in(Account account, Duration silence) {
        var now = clock.instant();
        if (!account.signedInSince(now.minus(silence))) {
            accounts.signedIn(account.id(), now);
            audited.fire(new Audited("identity.signIn", account.username(), null));
        }
        var rights = rights(accounts.heldNow(account.username(), LocalDate.now(clock)));
        return new SignIn(
                null,
                null,
                account.id(),
                account.username(),
                account.displayName(),
                rights.permissions(),
                account.epoch(),
                account.mustChangePassword(),
                account.rolesSuspended(),
                rights.secondFactorMissing());
    }

    /**
     * What a session that began at this epoch may do today; empty when a password change, lock-out or sign-out has ended
     * it. Asked with every request, so it takes one statement and no transaction.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Rights> rights(String username, int epoch) {
        var held = accounts.heldNow(username, LocalDate.now(clock));
        if (held.isEmpty() || held.get(0).epoch() != epoch) return Optional.empty();
        return Optional.of(rights(held));
    }

    /** A job that asks for a second factor lets nobody do anything before there is one, not even by another job. */
    private static Rights rights(List<HeldNow> held) {
        if (held.stream().anyMatch(each -> each.asksForSecondFactor() && each.secondFactor() == null))
            return new Rights(Set.of(), true);
        return new Rights(
                JobRole.permissionsOf(held.stream()
                        .map(HeldNow::role)
                        .filter(Objects::nonNull)
                        .toList()),
                false);
    }

    /** Changes the caller's own password and gives the epoch its session goes on with; every other session ends. */
    @RolesAllowed("**")
    public int changePassword(String current, String chosen) {
        var account = accounts.get(scopes.callerName());
        if (!passwords.verify(current, account.passwordHash())) throw new Refused("identity.currentWrong");
        if (current.equals(chosen)) throw new Refused("identity.passwordUnchanged");
        account.choosePassword(passwords.hashChosen(chosen));
        audited.fire(new Audited("identity.changePassword", account.username(), null));
        return account.epoch();
    }

    /** Ends everything the caller is signed in with, here and elsewhere. */
    @RolesAllowed("**")
    public void signOutEverywhere() {
        accounts.get(scopes.callerName()).signOutEverywhere();
        audited.fire(new Audited("identity.signOutEverywhere", scopes.callerName(), null));
    }

    /** The caller's own account, as the administrator sees it. */
    @RolesAllowed("**")
    public AccountLine own() {
        return accounts.line(scopes.callerName()).orElseThrow(() -> new NotFound(Account.class, scopes.callerName()));
    }

    /** The jobs the caller holds, held and is to hold. */
    @RolesAllowed("**")
    public List<GrantLine> ownGrants() {
        return accounts.grants(scopes.callerName());
    }

    /** Accounts the caller administers: all of the province's, or those with a job in the caller's units. */
    @RolesAllowed(RoleBook.PERMISSION)
    public Slice<AccountLine> accounts(String text, int page, int size) {
        var like = Like.containing(text);
        var within = scopes.unitsFor(RoleBook.PERMISSION);
        var everywhere = book.isWhole(within);
        return new Slice<>(
                accounts.lines(like, everywhere, within, Page.page(size, page)),
                page,
                size,
                accounts.count(like, everywhere, within));
    }

    @RolesAllowed(RoleBook.PERMISSION)
    public AccountLine account(String username) {
        return accounts.line(book.account(username).username())
                .orElseThrow(() -> new NotFound(Account.class, username));
    }

    @RolesAllowed(RoleBook.PERMISSION)
    public List<GrantLine> grants(String username) {
        return accounts.grants(book.account(username).username());
    }

    /** Gives a job from today on. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void grant(String username, JobRole role, String unitCode) {
        grant(username, role, unitCode, null, null);
    }

    /**
     * Gives a job from a day to a day.
     *
     * @param from first day; null is today
     * @param to last day; null leaves it open
     */
    @RolesAllowed(RoleBook.PERMISSION)
    public void grant(String username, JobRole role, String unitCode, LocalDate from, LocalDate to) {
        var account = book.account(username);
        var unit = units.get(unitCode);
        if (role != JobRole.LEARNER && account.rolesSuspended())
            throw new Refused("identity.rolesSuspendedFirst", account.displayName());
        var today = LocalDate.now(clock);
        var first = from == null ? today : from;
        if (first.isBefore(today)) throw new Refused("identity.fromInPast");
        if (to != null && to.isBefore(first)) throw new Refused("identity.toBeforeFrom");
        if (!unit.validOn(first)) throw new Refused("identity.unitEnded", unit.name());
        if (book.heldBetween(account, role, unit, first, to)) throw new Refused("identity.roleHeld");
        book.give(account, role, unit, first, to, null);
        audited.fire(new Audited(
                "identity.grant", username, role + " " + unitCode + " " + first + (to == null ? "" : " – " + to)));
    }

    /** Takes a job away, from this moment, and with it what others hold in its place. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void endGrant(Long id) {
        book.these(List.of(id)).forEach(book::takeAway);
    }

    @RolesAllowed(RoleBook.PERMISSION)
    public void disable(String username) {
        if (username.equals(scopes.callerName())) throw new Refused("identity.ownAccount");
        book.account(username).disable();
        audited.fire(new Audited("identity.disable", username, null));
    }

    @RolesAllowed(RoleBook.PERMISSION)
    public void enable(String username) {
        book.account(username).enable();
        audited.fire(new Audited("identity.enable", username, null));
    }

    @RolesAllowed(RoleBook.PERMISSION)
    public Slip resetPassword(String username) {
        var slip = office.handOut(book.account(username));
        audited.fire(new Audited("identity.reset", username, null));
        return slip;
    }
}
