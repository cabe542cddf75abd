package vn.taphuan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitGroup;
import vn.taphuan.organisation.Units;
import vn.taphuan.organisation.UnitsChanged;
import vn.taphuan.shared.NotFound;

/** Over which units the caller's permissions hold today. Whoever was given none gets the empty set: nothing is seen. */
@RequestScoped
public class Scopes {
    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    private final Map<String, Set<Long>> known = new HashMap<>();

    /** Ids of the units, with all below them, where a job of the caller grants this permission. */
    public Set<Long> unitsFor(String permission) {
        return unitsOf(caller.getName(), permission);
    }

    /** The same of somebody in whose name a job goes on. */
    public Set<Long> unitsOf(String username, String permission) {
        return known.computeIfAbsent(username + ' ' + permission, key -> {
            var tops = topsOf(username, permission);
            return tops.isEmpty() ? Set.of() : units.withAllBelow(tops);
        });
    }

    private Set<Long> topsOf(String username, String permission) {
        return accounts.rolesHeld(username, LocalDate.now(clock)).stream()
                .filter(held -> held.role().may(permission))
                .map(HeldRole::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The unit for which the caller holds the permission, the first on record of several. */
    public Optional<Long> seatFor(String permission) {
        return topsOf(caller.getName(), permission).stream().findFirst();
    }

    /**
     * Ids of this unit and all below it, for a caller whose permission reaches it; NotFound otherwise.
     *
     * @param unitCode null or blank asks for all that the permission reaches, a group's code for that group within it
     */
    public Set<Long> unitsFor(String permission, String unitCode) {
        return chosen(permission, unitCode, units::withAllBelow);
    }

    /** The same with what stood below the unit on that day, as far as the permission reaches it today. */
    public Set<Long> unitsFor(String permission, String unitCode, LocalDate day) {
        return chosen(permission, unitCode, tops -> units.withAllBelow(tops, day));
    }

    private Set<Long> chosen(String permission, String unitCode, UnaryOperator<Set<Long>> withAllBelow) {
        var all = unitsFor(permission);
        if (unitCode == null || unitCode.isBlank()) return all;
        var group = UnitGroup.of(unitCode);
        if (group.isPresent())
            return units.choices().stream()
                    .filter(group.get()::has)
                    .map(UnitChoice::id)
                    .filter(all::contains)
                    .collect(Collectors.toSet());
        var unit = units.get(unitCode);
        if (!all.contains(unit.id())) throw new NotFound(Unit.class, unitCode);
        var chosen = new HashSet<>(withAllBelow.apply(Set.of(unit.id())));
        chosen.retainAll(all);
        return chosen;
    }

    void forget(@Observes(notifyObserver = Reception.IF_EXISTS) UnitsChanged changed) {
        known.clear();
    }

    public String callerName() {
        return caller.getName();
    }
}
