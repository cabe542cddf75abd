package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;

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
    Units units;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * An account that signs in with the personal number, as a learner in the unit, once a password is handed out:
     * until then no password fits.
     */
    public Account openFor(String personalNumber, String fullName, int birthYear, Unit unit) {
        var account = new Account(personalNumber, personalNumber, fullName, Passwords.NONE, clock.instant());
        account.belongsTo(fullName, birthYear);
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

    /** How many jobs leaving ends, by account id; a learner's own are left out, and who loses none is not in it. */
    public Map<Long, Integer> rolesEnding(Collection<Leaver> leavers) {
        return ending(leavers).stream()
                .collect(Collectors.groupingBy(
                        ending -> ending.grant().account().id(), Collectors.summingInt(ending -> 1)));
    }

    /** The same of one. */
    public int rolesEnding(Leaver leaver) {
        return ending(List.of(leaver)).size();
    }

    /**
     * Takes the jobs of those who leave away, and with them what others hold in their place. What was held until today
     * stays on record as held, however long ago they left.
     *
     * @return what ended, to be given back when the leaving is undone
     */
    public List<EndedRole> endRoles(Collection<Leaver> leavers) {
        var ending = ending(leavers);
        if (ending.isEmpty()) return List.of();
        var lastDays =
                ending.stream().collect(Collectors.toMap(each -> each.grant().id(), Ending::lastDay));
        var ended = new ArrayList<EndedRole>();
        for (var each : ending) ended.add(end(each.grant(), each.lastDay()));
        for (var other : grants.standingIn(ending.stream().map(Ending::grant).toList())) {
            var lastDay = lastDays.get(other.inPlaceOf().id());
            if (other.goesOnAfter(lastDay)) ended.add(end(other, lastDay));
        }
        return ended;
    }

    private EndedRole end(RoleGrant grant, LocalDate lastDay) {
        var ended = new EndedRole(grant.id(), grant.validTo(), lastDay);
        grant.end(lastDay);
        audited.fire(new Audited(
                "identity.roleEnded",
                grant.account().username(),
                grant.role() + " " + grant.unit().code() + " " + lastDay));
        return ended;
    }

    private record Ending(RoleGrant grant, LocalDate lastDay) {}

    private List<Ending> ending(Collection<Leaver> leavers) {
        var byAccount = leavers.stream()
                .filter(leaver -> leaver.account() != null)
                .collect(Collectors.groupingBy(leaver -> leaver.account().id()));
        if (byAccount.isEmpty()) return List.of();
        var below = new HashMap<Long, Set<Long>>();
        var yesterday = LocalDate.now(clock).minusDays(1);
        return grants.besides(JobRole.LEARNER, byAccount.keySet()).stream()
                .flatMap(grant -> byAccount.get(grant.account().id()).stream()
                        .filter(leaver -> goes(grant, leaver, below))
                        .map(leaver -> new Ending(grant, later(leaver.lastDay(), yesterday)))
                        .filter(ending -> grant.goesOnAfter(ending.lastDay()))
                        .limit(1))
                .toList();
    }

    private boolean goes(RoleGrant grant, Leaver leaver, Map<Long, Set<Long>> below) {
        return (leaver.helped() == null || grant.begunBy(leaver.lastDay()) && isOver(leaver.helped(), grant, below))
                && (leaver.to() == null || !isOver(leaver.to(), grant, below));
    }

    private boolean isOver(Unit unit, RoleGrant grant, Map<Long, Set<Long>> below) {
        return below.computeIfAbsent(unit.id(), id -> units.withAllBelow(Set.of(id)))
                .contains(grant.unit().id());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** These people now learn in that unit; whoever administers its accounts administers theirs. */
    public void belong(Collection<Account> people, Unit unit) {
        var ids = people.stream().filter(Objects::nonNull).map(Account::id).toList();
        if (!ids.isEmpty()) grants.move(ids, JobRole.LEARNER, unit.id());
    }

    /** Gives ended jobs back, unless somebody gave or took them since. */
    public void giveBack(Collection<EndedRole> ended) {
        if (ended.isEmpty()) return;
        var byId = ended.stream().collect(Collectors.toMap(EndedRole::grant, Function.identity()));
        for (var grant : grants.these(byId.keySet())) {
            var was = byId.get(grant.id());
            if (!was.ended().equals(grant.validTo())) continue;
            grant.end(was.until());
            audited.fire(new Audited(
                    "identity.roleBack",
                    grant.account().username(),
                    grant.role() + " " + grant.unit().code()));
        }
    }

    /** A new one-time password from HR, to whom the person has to belong; whatever was signed in with the old one ends. */
    public Slip handOutWithin(Account account) {
        if (!mayHandOut(account)) throw new Refused("identity.slipFromAdministrator", account.displayName());
        return handOut(account);
    }

    /** False where the account may do what the caller may not: whoever holds the slip can sign in with it. */
    public boolean mayHandOut(Account account) {
        return grants.after(account, LocalDate.now(clock).minusDays(1)).stream()
                .allMatch(grant -> grant.role() == JobRole.LEARNER || covers(grant));
    }

    /** Whether the caller may do all that the job lets its holder do, where it does. */
    private boolean covers(RoleGrant grant) {
        return grant.role().permissions().stream().allMatch(permission -> scopes.unitsFor(permission)
                .contains(grant.unit().id()));
    }

    /** A new one-time password; whatever was signed in with the old one ends. */
    public Slip handOut(Account account) {
        var password = passwords.draw();
        account.handOutPassword(passwords.hashDrawn(password));
        return new Slip(account.displayName(), account.username(), null, null, password);
    }
}
