package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import vn.taphuan.organisation.Unit;

/** Opens accounts and hands out passwords for the features above; they ask for the permission at their own door. */
@ApplicationScoped
public class AccountOffice {
    @Inject
    Accounts accounts;

    @Inject
    RoleGrants grants;

    @Inject
    SecondFactors factors;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * An account that signs in with the personal number, as a learner in the unit, once a password is handed out:
     * until then no password fits.
     */
    public Account openFor(String personalNumber, String displayName, Unit unit) {
        var account = new Account(personalNumber, personalNumber, displayName, Passwords.NONE, clock.instant());
        accounts.add(account);
        accounts.add(new RoleGrant(account, JobRole.LEARNER, unit, LocalDate.now(clock)));
        return account;
    }

    /** What the person behind a user name is called; the user name where there is nobody. */
    public String nameOf(String username) {
        return accounts.byUsername(username).map(Account::displayName).orElse(username);
    }

    /** Nobody signs in with it any more; what is signed in ends. */
    public void shut(Account account) {
        account.disable();
    }

    /** Shuts it for good: no password and no second factor are left; the name stays, for what was done under it. */
    public void forget(Account account) {
        account.forgetPassword();
        factors.of(account).ifPresent(factors::remove);
    }

    public void reopen(Account account) {
        account.enable();
    }

    /** Takes accounts back that nobody ever signed in with. */
    public void close(Collection<Long> ids) {
        accounts.deleteGrants(ids);
        accounts.deleteAccounts(ids);
    }

    /** How many jobs of the account go on after that day, a learner's own left out. */
    public int rolesEnding(Account account, LocalDate lastDay) {
        return accounts.beyondLearning(account, lastDay).size();
    }

    /** Takes every job but a learner's away after that day, and with them what others hold in their place. */
    public void endRoles(Account account, LocalDate lastDay) {
        var ending = accounts.beyondLearning(account, lastDay);
        if (ending.isEmpty()) return;
        grants.standingIn(ending, lastDay).forEach(grant -> grant.end(lastDay));
        ending.forEach(grant -> grant.end(lastDay));
    }

    /** A new one-time password; whatever was signed in with the old one ends. */
    public Slip handOut(Account account) {
        var password = passwords.draw();
        account.handOutPassword(passwords.hashDrawn(password));
        return new Slip(account.displayName(), account.username(), null, null, password);
    }
}
