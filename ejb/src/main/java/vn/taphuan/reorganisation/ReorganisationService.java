package vn.taphuan.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.document.DecisionBook;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.document.Scan;
import vn.taphuan.identity.Accounts;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Officials;
import vn.taphuan.official.Placement;
import vn.taphuan.official.WaitingLine;
import vn.taphuan.organisation.SuccessionKind;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitFate;
import vn.taphuan.organisation.UnitRegister;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Acts on units by decisions, shown before they are done; and the people they leave to be placed. */
@Stateless
public class ReorganisationService {
    /** More at once is a slip, and would hold too much in one transaction. */
    static final int MOST_AT_ONCE = 5_000;

    /** So many of whom an act concerns are named; it counts them all. */
    private static final Page NAMED = Page.first(100);

    @Inject
    UnitActs acts;

    @Inject
    ActCheck rules;

    @Inject
    UnitRegister register;

    @Inject
    Units units;

    @Inject
    Officials officials;

    @Inject
    Placement placement;

    @Inject
    Accounts accounts;

    @Inject
    DecisionBook decisions;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** What the act would do; changes nothing. Refused with the rule it breaks. */
    @RolesAllowed("reorganisation.decide")
    public ActPreview preview(ActDetails act) {
        var checked = rules.check(act);
        var ending = ids(checked.ending());
        requireNobodyComing(ending, checked);
        return new ActPreview(
                act.kind(),
                act.on(),
                names(checked.ending()),
                names(checked.founded()),
                names(checked.following().stream()
                        .filter(unit -> !checked.founded().contains(unit))
                        .toList()),
                ending.isEmpty() ? 0 : officials.goingOn(ending, checked.lastDay()),
                ending.isEmpty() ? List.of() : officials.peopleGoingOn(ending, checked.lastDay(), NAMED),
                ending.isEmpty() ? 0 : accounts.grantsOver(ending, JobRole.LEARNER, act.on()),
                ending.isEmpty() ? List.of() : accounts.rolesOver(ending, JobRole.LEARNER, act.on(), NAMED));
    }

    /**
     * Does the act, by its decision: units end and begin, the posts in those that end end with them.
     *
     * @param scan the paper as PDF; may be null
     * @return how many people now wait for a new post
     */
    @RolesAllowed("reorganisation.decide")
    public int carryOut(ActDetails act, DecisionDetails paper, Scan scan) {
        lock(act.units());
        var checked = rules.check(act);
        var ending = ids(checked.ending());
        requireNobodyComing(ending, checked);
        var decision = decisions.record(paper, units.get(paper.issuer()), scan, scopes.callerName());
        checked.founded().forEach(register::found);
        for (var unit : checked.ending()) {
            register.end(unit, checked.lastDay());
            checked.following().forEach(next -> register.succeed(unit, next, succession(act.kind()), act.on()));
        }
        if (act.kind() == ActKind.RENAME) register.rename(checked.before().get(0), ActCheck.name(act.name()), act.on());
        if (act.kind() == ActKind.CHANGE_PARENT)
            register.moveUnder(checked.before().get(0), checked.parent(), act.on());
        var waiting = ending.isEmpty() ? 0 : officials.endWithUnits(ending, checked.lastDay());
        record(checked, new UnitAct(act.kind(), decision, act.on(), clock.instant(), scopes.callerName()));
        audited.fire(new Audited(
                "reorganisation.decide",
                codes(checked.before().isEmpty() ? checked.founded() : checked.before()),
                act.kind() + " " + decision.number() + " " + act.on()
                        + (checked.following().isEmpty() ? "" : " > ") + codes(checked.following())));
        return waiting;
    }

    /** Two who reorganise one unit at once wait for each other; the second is told that it has ended. */
    private void lock(Collection<String> codes) {
        codes.stream().sorted().forEach(code -> units.byCode(code)
                .ifPresent(unit -> units.em().refresh(unit, LockModeType.PESSIMISTIC_WRITE)));
    }

    private void requireNobodyComing(Set<Long> ending, ActCheck.Checked act) {
        var coming = ending.isEmpty() ? 0 : officials.beginningAfter(ending, act.lastDay());
        if (coming > 0) throw new Refused("reorganisation.postsAhead", coming);
    }

    private void record(ActCheck.Checked checked, UnitAct act) {
        acts.add(act);
        checked.before().forEach(unit -> acts.add(new UnitActPart(act, unit, ActPart.BEFORE)));
        checked.following().forEach(unit -> acts.add(new UnitActPart(act, unit, ActPart.AFTER)));
    }

    private static SuccessionKind succession(ActKind kind) {
        return switch (kind) {
            case MERGE -> SuccessionKind.MERGE;
            case SPLIT -> SuccessionKind.SPLIT;
            default -> throw new IllegalArgumentException(kind + " has no successors");
        };
    }

    private static Set<Long> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }

    private static String codes(List<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.joining(", "));
    }

    /** The acts on a unit, the oldest first. */
    @RolesAllowed("organisation.read")
    public List<ActLine> acts(String unitCode) {
        return acts.of(units.get(unitCode).code());
    }

    /** People of the caller's units who wait for a new post, by the unit they lost. */
    @RolesAllowed("reorganisation.place")
    public Slice<WaitingLine> waiting(String unitCode, int page, int size) {
        var within = scopes.unitsFor("reorganisation.place", unitCode);
        return new Slice<>(
                officials.waiting(within, Page.page(size, page)), page, size, officials.countWaiting(within));
    }

    /** The ended units of the caller whose people wait. */
    @RolesAllowed("reorganisation.place")
    public List<UnitChoice> unitsWaiting() {
        var lost = new HashSet<>(officials.unitsWaiting(scopes.unitsFor("reorganisation.place")));
        return lost.isEmpty() ? List.of() : units.choicesWithin(lost);
    }

    /** Living units the caller may place people in: their own, and those that took over from their own. */
    @RolesAllowed("reorganisation.place")
    public List<UnitChoice> targets() {
        var within = new HashSet<>(scopes.unitsFor("reorganisation.place"));
        units.fates().stream()
                .filter(fate -> within.contains(fate.predecessor()))
                .map(UnitFate::successor)
                .toList()
                .forEach(within::add);
        var today = LocalDate.now(clock);
        return units.choicesWithin(within).stream()
                .filter(unit -> unit.validTo() == null || unit.validOn(today))
                .toList();
    }

    /**
     * Places people who wait in a unit, with the work they had.
     *
     * @param from first day there; null is the day after the old unit's last
     * @return how many were placed; those placed meanwhile are passed over
     */
    @RolesAllowed("reorganisation.place")
    public int place(List<Long> people, String unitCode, LocalDate from) {
        some(people);
        if (targets().stream().noneMatch(target -> target.code().equals(unitCode)))
            throw new NotFound(Unit.class, unitCode);
        var placed = placement.place(people, units.get(unitCode), from, scopes.unitsFor("reorganisation.place"));
        placed.forEach(person -> audited.fire(new Audited("reorganisation.place", person.personalNumber(), unitCode)));
        audited.fire(new Audited("reorganisation.place", unitCode, placed.size() + " / " + people.size()));
        return placed.size();
    }

    /** Takes people off the list who retired or went away with their unit. */
    @RolesAllowed("reorganisation.place")
    public int left(List<Long> people) {
        some(people);
        var gone = placement.left(people, scopes.unitsFor("reorganisation.place"));
        gone.forEach(person -> audited.fire(new Audited("reorganisation.left", person.personalNumber(), null)));
        audited.fire(new Audited("reorganisation.left", "", gone.size() + " / " + people.size()));
        return gone.size();
    }

    private static void some(List<Long> people) {
        if (people.isEmpty()) throw new Refused("reorganisation.nobody");
        if (people.size() > MOST_AT_ONCE) throw new Refused("reorganisation.tooMany", MOST_AT_ONCE);
    }

    /** The people who wait as a list to import: only the new unit's code and the day are left to fill in. */
    @RolesAllowed("reorganisation.place")
    public void waitingList(String unitCode, OutputStream to) {
        var within = scopes.unitsFor("reorganisation.place", unitCode);
        try {
            placement.write(within, targets(), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audited.fire(new Audited("reorganisation.export", unitCode == null ? "*" : unitCode, null));
    }
}
