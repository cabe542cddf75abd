package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Gives jobs and takes them away within the caller's units; the services ask for the permission at their doors. */
@ApplicationScoped
class RoleBook {
    static final String PERMISSION = "identity.administer";
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Inject
    Accounts accounts;

    @Inject
    RoleGrants grants;

    @Inject
    Units units;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Jobs of the caller's units, all of those asked for. */
    List<RoleGrant> these(List<Long> ids) {
        var within = scopes.unitsFor(PERMISSION);
        var found = grants.these(ids);
        if (found.size() != ids.size()
                || !found.stream()
                        .allMatch(grant -> within.contains(grant.unit().id())))
            throw new NotFound(RoleGrant.class, ids);
        return found;
    }

    /**
     * An account the caller administers: every account for who administers the province, else those all of whose jobs,
     * learning among them, lie in the caller's units. Whoever could reach further could sign in as anybody.
     */
    Account account(String username) {
        var account = accounts.get(username);
        var within = scopes.unitsFor(PERMISSION);
        if (isWhole(within)) return account;
        var held = grants.after(account, LocalDate.now(clock).minusDays(1));
        if (held.isEmpty()
                || !held.stream().allMatch(grant -> within.contains(grant.unit().id())))
            throw new NotFound(Account.class, username);
        return account;
    }

    /** Whether the caller administers the whole province. */
    boolean isWhole(Set<Long> within) {
        return within.contains(units.get(Units.PROVINCE).id());
    }

    boolean heldBetween(Account account, JobRole role, Unit unit, LocalDate from, LocalDate to) {
        return accounts.overlapping(account, role, unit, from, to == null ? OPEN_END : to) > 0;
    }

    /** @param inPlaceOf the job of a colleague on leave; null for a job of one's own */
    void give(Account account, JobRole role, Unit unit, LocalDate from, LocalDate to, RoleGrant inPlaceOf) {
        if (!scopes.unitsFor(PERMISSION).contains(unit.id())) throw new NotFound(Unit.class, unit.code());
        // Taken away and given again from one day it is one grant: there is one a first day by the schema.
        accounts.begunOn(account, role, unit, from)
                .ifPresentOrElse(
                        grant -> grant.goOn(to, inPlaceOf),
                        () -> grants.add(new RoleGrant(account, role, unit, from, to, inPlaceOf)));
    }

    /** Takes a job away, from this moment, and with it what others hold in its place. */
    void takeAway(RoleGrant grant) {
        var today = LocalDate.now(clock);
        if (grant.role() == JobRole.ADMINISTRATOR && grant.account().username().equals(scopes.callerName()))
            throw new Refused("identity.ownAdministrator");
        if (grant.endedBefore(today)) throw new Refused("identity.roleEnded");
        var lastDay = today.minusDays(1);
        grant.end(lastDay);
        grants.standingIn(List.of(grant)).stream()
                .filter(other -> other.goesOnAfter(lastDay))
                .forEach(other -> other.end(lastDay));
        audited.fire(new Audited(
                "identity.endGrant",
                grant.account().username(),
                grant.role() + " " + grant.unit().code()));
    }
}
