package vn.taphuan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;
import vn.taphuan.identity.Accounts;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.Slice;

/** The administrator's search in what was done, and what everyone may know of the own record. */
@Stateless
public class AuditService {
    private static final Set<String> SIGN_INS = Set.of(
            "identity.signIn",
            "identity.signInFailed",
            "identity.changePassword",
            "identity.signOutEverywhere",
            "identity.reset",
            "identity.codeFailed",
            "identity.setUpSecondFactor",
            "identity.renewCodes",
            "identity.removeSecondFactor",
            "identity.suspendRoles",
            "identity.restoreRoles");

    /** What others do to an account. */
    private static final Set<String> DONE_TO_ACCOUNT = Set.of(
            "identity.firstAdministrator",
            "identity.grant",
            "identity.endGrant",
            "identity.roleEnded",
            "identity.roleBack",
            "identity.handOver",
            "identity.review",
            "identity.disable",
            "identity.enable");

    /** More than happens to anybody in years; of more, the oldest are left out. */
    private static final int MOST_TO_TAKE_AWAY = 50_000;

    /**
     * What is done to a person's record and says so with the personal number: an act on many leaves a line for each
     * besides its own.
     */
    private static final Set<String> LOOKS = Set.of(
            "official.read",
            "official.print",
            "official.import",
            "official.undoImport",
            "official.erase",
            "posting.decide",
            "reorganisation.place",
            "reorganisation.left",
            "identity.reset",
            "enrolment.decide",
            "enrolment.withdraw",
            "enrolment.restore",
            "duplicate.merge",
            "duplicate.undo",
            "duplicate.distinct",
            "outside.read",
            "outside.proof",
            "outside.confirm",
            "outside.refuse",
            "outside.takeBack");

    @Inject
    AuditEntries entries;

    @Inject
    Accounts accounts;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    /**
     * What was done between two days, both counted, the newest first.
     *
     * @param actor user name; null is anyone
     * @param action such as official.import; null is any
     * @param text in subject or detail
     */
    @RolesAllowed("audit.read")
    public Slice<AuditLine> search(
            LocalDate from, LocalDate to, String actor, String action, String text, int page, int size) {
        var zone = clock.getZone();
        var since = from.atStartOfDay(zone).toInstant();
        var until = to.plusDays(1).atStartOfDay(zone).toInstant();
        var who = blankToNull(actor);
        var what = blankToNull(action);
        var like = Like.containing(text);
        return new Slice<>(
                entries.lines(since, until, who, what, like, Page.page(size, page)),
                page,
                size,
                entries.count(since, until, who, what, like));
    }

    /** Who has looked at the caller's own record or changed it, the newest first. */
    @RolesAllowed("completion.own")
    public Slice<Look> looksAtOwn(int page, int size) {
        var number = ownNumber();
        if (number == null) return new Slice<>(List.of(), page, size, 0);
        return new Slice<>(
                entries.looks(number, LOOKS, LocalDate.now(clock), Page.page(size, page)),
                page,
                size,
                entries.countOf(number, LOOKS));
    }

    /** All of these at once. */
    @RolesAllowed("completion.own")
    public List<Look> looksToTakeAway() {
        var number = ownNumber();
        return number == null
                ? List.of()
                : entries.looks(number, LOOKS, LocalDate.now(clock), Page.first(MOST_TO_TAKE_AWAY));
    }

    private String ownNumber() {
        return accounts.get(scopes.callerName()).personalNumber();
    }

    /** When and from where the caller's account was signed in with, and what was tried; the newest first. */
    @RolesAllowed("**")
    public Slice<AuditLine> ownSignIns(int page, int size) {
        var name = scopes.callerName();
        return new Slice<>(
                entries.of(name, SIGN_INS, Page.page(size, page)), page, size, entries.countOf(name, SIGN_INS));
    }

    /** All that was done with the caller's account and to it, the newest first. */
    @RolesAllowed("**")
    public List<AuditLine> accountToTakeAway() {
        var acts = new HashSet<>(SIGN_INS);
        acts.addAll(DONE_TO_ACCOUNT);
        return entries.of(scopes.callerName(), acts, Page.first(MOST_TO_TAKE_AWAY));
    }

    /** The acts there are to choose from. */
    @RolesAllowed("audit.read")
    public List<String> actions() {
        return entries.actions();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
