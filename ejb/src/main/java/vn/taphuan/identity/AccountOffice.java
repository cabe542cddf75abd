package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.taphuan.organisation.Unit;

/** Opens accounts and hands out passwords for the features above; they ask for the permission at their own door. */
@ApplicationScoped
public class AccountOffice {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** An account and its first password. */
    public record Opened(Account account, Slip slip) {}

    /** An account that signs in with the personal number, as a learner in the unit. */
    public Opened openFor(String personalNumber, String displayName, Unit unit) {
        var password = passwords.draw();
        var account = new Account(
                personalNumber, personalNumber, displayName, passwords.hashDrawn(password), clock.instant());
        accounts.add(account);
        accounts.add(new RoleGrant(account, JobRole.LEARNER, unit, LocalDate.now(clock)));
        return new Opened(account, new Slip(displayName, personalNumber, personalNumber, unit.name(), password));
    }

    /** How many jobs of the account go on after that day, a learner's own left out. */
    public int rolesEnding(Account account, LocalDate lastDay) {
        return accounts.beyondLearning(account, lastDay).size();
    }

    /** Takes every job but a learner's away from that day on; what is signed in ends. */
    public void endRoles(Account account, LocalDate lastDay) {
        var grants = accounts.beyondLearning(account, lastDay);
        grants.forEach(grant -> grant.end(lastDay));
        if (!grants.isEmpty()) account.signOutEverywhere();
    }

    /** A new one-time password; whatever was signed in with the old one ends. */
    public Slip handOut(Account account) {
        var password = passwords.draw();
        account.handOutPassword(passwords.hashDrawn(password));
        return new Slip(account.displayName(), account.username(), null, null, password);
    }
}
