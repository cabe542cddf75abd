package vn.taphuan.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Who holds which job, in place of whom, and whether it is still needed. */
@Stateless
public class RoleService {
    private static final int EXPORTED_AT_ONCE = 500;

    @Inject
    Accounts accounts;

    @Inject
    RoleGrants grants;

    @Inject
    SecondFactors factors;

    @Inject
    RoleBook book;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Every job there is, with what it may do and how many hold it in the caller's units. */
    @RolesAllowed(RoleBook.PERMISSION)
    public List<RoleCard> roles() {
        var people = counts();
        var factor = factors.rules().stream()
                .filter(RoleRule::secondFactor)
                .map(RoleRule::role)
                .collect(Collectors.toSet());
        return Arrays.stream(JobRole.values())
                .map(role -> new RoleCard(
                        role,
                        role.permissions().stream().sorted().toList(),
                        people.getOrDefault(role, 0L),
                        factor.contains(role)))
                .toList();
    }

    /** Says whether everyone with this job must have a second factor: for the whole province, so its administrator does. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void requireSecondFactor(JobRole role, boolean required) {
        if (!book.isWhole(within(null))) throw new NotFound(RoleRule.class, role);
        var rule = factors.rule(role).orElseGet(() -> {
            var first = new RoleRule(role);
            factors.add(first);
            return first;
        });
        rule.requireSecondFactor(required);
        audited.fire(
                required
                        ? new Audited("identity.requireSecondFactor", role.name(), null)
                        : new Audited("identity.freeSecondFactor", role.name(), null));
    }

    private Map<JobRole, Long> counts() {
        return grants.counts(within(null), today()).stream()
                .collect(Collectors.toMap(RoleCount::role, RoleCount::people));
    }

    /**
     * Who holds a job today.
     *
     * @param unitCode a unit with all below it, or a group of units; null is everywhere
     */
    @RolesAllowed(RoleBook.PERMISSION)
    public Slice<HolderLine> holders(JobRole role, String unitCode, int page, int size) {
        var within = within(unitCode);
        return new Slice<>(
                grants.holders(role, within, today(), Page.page(size, page)),
                page,
                size,
                grants.countHolders(role, within, today()));
    }

    /**
     * Hands the jobs of somebody on leave to a colleague for these days, besides learning and besides what the
     * colleague holds anyway. What somebody holds in place of a third is not handed on.
     *
     * @param standIn user name or personal number of the colleague
     * @param from first day; null is today
     * @return how many jobs
     */
    @RolesAllowed(RoleBook.PERMISSION)
    public long handOver(String username, String standIn, LocalDate from, LocalDate to) {
        var person = book.account(username);
        var other = accounts.bySignIn(standIn).orElseThrow(() -> new Refused("identity.standInUnknown"));
        if (other.id().equals(person.id())) throw new Refused("identity.standInSelf");
        // Whoever could hand a colleague's jobs to oneself could do a colleague's work without being asked to.
        if (other.username().equals(scopes.callerName())) throw new Refused("identity.standInCaller");
        if (other.disabled()) throw new Refused("identity.standInDisabled", other.displayName());
        if (other.rolesSuspended()) throw new Refused("identity.rolesSuspendedFirst", other.displayName());
        var first = from == null ? today() : from;
        if (first.isBefore(today())) throw new Refused("identity.fromInPast");
        if (to == null) throw new Refused("identity.standInUntilMissing");
        if (to.isBefore(first)) throw new Refused("identity.toBeforeFrom");
        var own = grants.ownBetween(person, JobRole.LEARNER, first, to).stream()
                .filter(grant -> within(null).contains(grant.unit().id()))
                .toList();
        if (own.isEmpty()) throw new Refused("identity.nothingToHandOver", person.displayName());
        // One's own power over all accounts is handed on by a second administrator, never by oneself.
        var handed = own.stream()
                .filter(grant -> grant.role() != JobRole.ADMINISTRATOR || !username.equals(scopes.callerName()))
                .toList();
        if (handed.isEmpty()) throw new Refused("identity.ownAdministratorHandedOver");
        var given = handed.stream()
                .filter(grant -> handOver(grant, other, first, to))
                .count();
        if (given == 0) throw new Refused("identity.standInHolds", other.displayName());
        return given;
    }

    private boolean handOver(RoleGrant grant, Account other, LocalDate from, LocalDate to) {
        var first = grant.validFrom().isAfter(from) ? grant.validFrom() : from;
        var last = grant.validTo() != null && grant.validTo().isBefore(to) ? grant.validTo() : to;
        if (book.heldBetween(other, grant.role(), grant.unit(), first, last)) return false;
        book.give(other, grant.role(), grant.unit(), first, last, grant);
        audited.fire(new Audited(
                "identity.handOver",
                grant.account().username(),
                other.username() + " " + grant.role() + " " + grant.unit().code() + " " + first + " – " + last));
        return true;
    }

    /** Who holds the jobs of this account in its place, today or soon. */
    @RolesAllowed(RoleBook.PERMISSION)
    public List<StandInLine> standIns(String username) {
        return grants.standIns(book.account(username).username(), today());
    }

    /** The jobs of today to go through, a learner's left out. */
    @RolesAllowed(RoleBook.PERMISSION)
    public Slice<ReviewLine> review(ReviewQuery query, int page, int size) {
        return new Slice<>(
                lines(query, Page.page(size, page)),
                page,
                size,
                grants.countReview(
                        JobRole.LEARNER, query.role(), within(query.unit()), today(), !query.due(), halfAYearAgo()));
    }

    private List<ReviewLine> lines(ReviewQuery query, Page page) {
        return grants.review(
                JobRole.LEARNER, query.role(), within(query.unit()), today(), !query.due(), halfAYearAgo(), page);
    }

    /** How many jobs of the caller's units nobody has gone through for half a year. */
    @RolesAllowed(RoleBook.PERMISSION)
    public long reviewsDue() {
        return grants.countReview(JobRole.LEARNER, null, within(null), today(), false, halfAYearAgo());
    }

    /** These jobs are still needed: the next half year begins. */
    @RolesAllowed(RoleBook.PERMISSION)
    public long confirm(List<Long> ids) {
        var reviewed = toReview(ids);
        for (var grant : reviewed) {
            grants.add(new RoleReview(grant, today(), scopes.callerName()));
            audited.fire(new Audited(
                    "identity.review",
                    grant.account().username(),
                    grant.role() + " " + grant.unit().code()));
        }
        return reviewed.size();
    }

    /** These jobs are no longer needed: all of them end now, or none. */
    @RolesAllowed(RoleBook.PERMISSION)
    public long takeAway(List<Long> ids) {
        var reviewed = toReview(ids);
        reviewed.forEach(book::takeAway);
        return reviewed.size();
    }

    private List<RoleGrant> toReview(List<Long> ids) {
        if (ids.isEmpty()) throw new Refused("identity.noneTicked");
        var found = book.these(ids);
        if (!found.stream().allMatch(grant -> grant.role() != JobRole.LEARNER && grant.heldOn(today())))
            throw new NotFound(RoleGrant.class, ids);
        return found;
    }

    /** Writes the list as an Excel file to be filed. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void exportReview(ReviewQuery query, ReviewWords words, OutputStream to) {
        var workbook = new ReviewWorkbook(words, clock.getZone(), today(), to);
        List<ReviewLine> some;
        var page = Page.page(EXPORTED_AT_ONCE, 0);
        do {
            some = lines(query, page);
            some.forEach(workbook::add);
            page = page.next();
        } while (some.size() == EXPORTED_AT_ONCE);
        workbook.finish();
        audited.fire(new Audited("identity.reviewExport", query.unit() == null ? "*" : query.unit(), null));
    }

    /** Wakes the jobs of an account that nobody used for long. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void restore(String username) {
        book.account(username).restoreRoles(clock.instant());
        audited.fire(new Audited("identity.restoreRoles", username, null));
    }

    private Set<Long> within(String unitCode) {
        return scopes.unitsFor(RoleBook.PERMISSION, unitCode);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate halfAYearAgo() {
        return today().minus(ReviewLine.EVERY);
    }
}
