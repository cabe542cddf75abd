package vn.taphuan.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.course.Courses;
import vn.taphuan.identity.Account;
import vn.taphuan.identity.Accounts;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.Scopes;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Classes: opening them, and who sees which. */
@Stateless
public class OfferingService {
    private static final LocalDate ANY_DAY = LocalDate.of(1, 1, 1);

    @Inject
    Offerings offerings;

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Opens a class of the newest version of a course and gives its code: course, year of the first day, number.
     *
     * @param organiser code of the organising unit
     * @param trainers user names; each must hold the job of a trainer
     */
    @RolesAllowed("offering.open")
    public String open(String courseCode, OfferingDetails details, String organiser, List<String> trainers) {
        var version = courses.getLatest(courseCode);
        // Two classes of one course opened at once wait for each other, so that each gets a number of its own.
        offerings.em().lock(version, LockModeType.PESSIMISTIC_WRITE);
        if (version.course().isRetired()) throw new Refused("offering.courseRetired", version.title());
        var unit = units.get(organiser);
        if (details.startsOn() == null) throw new Refused("offering.datesMissing");
        if (details.endsOn() != null && details.endsOn().isBefore(LocalDate.now(clock)))
            throw new Refused("offering.endsInPast");
        if (!unit.validOn(details.startsOn())) throw new Refused("offering.organiserEnded", unit.name());
        var code = nextCode(courseCode, details.startsOn().getYear());
        var offering = new Offering(code, version, details, unit, clock.instant(), scopes.callerName());
        offerings.add(offering);
        trainersNamed(new LinkedHashSet<>(trainers))
                .forEach(account -> offerings.add(new OfferingTrainer(offering, account)));
        audited.fire(new Audited("offering.open", code, version.title()));
        return code;
    }

    private List<Account> trainersNamed(Set<String> usernames) {
        var found = accounts.holdingAmong(JobRole.TRAINER, usernames, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Account::username, Function.identity()));
        return usernames.stream()
                .map(username -> Optional.ofNullable(found.get(username))
                        .orElseThrow(() -> new Refused("offering.noTrainer", username)))
                .toList();
    }

    private String nextCode(String course, int year) {
        var stem = course + '-' + year + '-';
        var last = offerings.lastCodes(stem.replace("_", "!_") + "%", Page.page(1, 0)).stream()
                .map(code -> code.substring(stem.length()))
                .findFirst();
        return stem + "%02d".formatted(last.map(Integer::parseInt).orElse(0) + 1);
    }

    /** Every class, the newest first; null course is all of them. */
    @RolesAllowed("offering.read")
    public Slice<OfferingLine> offerings(String courseCode, boolean endedToo, int page, int size) {
        var course = courseCode == null || courseCode.isBlank() ? null : courseCode;
        var notOverBefore = endedToo ? ANY_DAY : LocalDate.now(clock);
        return new Slice<>(
                offerings.lines(course, notOverBefore, Page.page(size, page)),
                page,
                size,
                offerings.count(course, notOverBefore));
    }

    @RolesAllowed("offering.read")
    public OfferingLine offering(String code) {
        return offerings.getLine(code);
    }

    /** The classes the caller teaches. */
    @RolesAllowed("offering.teach")
    public List<OfferingLine> taught() {
        return offerings.taughtBy(scopes.callerName(), Page.page(Slice.MOST, 0));
    }

    /** A class the caller teaches; others are not found. */
    @RolesAllowed("offering.teach")
    public OfferingLine taught(String code) {
        if (offerings.teaches(offerings.get(code), scopes.callerName()) == 0) throw new NotFound(Offering.class, code);
        return offerings.getLine(code);
    }

    @RolesAllowed({"offering.read", "offering.teach", "learning.learn"})
    public List<TrainerName> trainers(String code) {
        return offerings.trainers(code);
    }

    /** Who may be named as a trainer. */
    @RolesAllowed("offering.open")
    public List<TrainerChoice> possibleTrainers() {
        return offerings.holding(JobRole.TRAINER, LocalDate.now(clock), Page.page(Slice.MOST, 0));
    }

    /** Code of the unit that organised the class the caller opened last: most often it does so again. */
    @RolesAllowed("offering.open")
    public Optional<String> usualOrganiser() {
        return offerings.organisersChosenBy(scopes.callerName(), Page.page(1, 0)).stream()
                .findFirst();
    }

    /** Units that may organise a class today. */
    @RolesAllowed("offering.open")
    public List<UnitChoice> organisers() {
        var today = LocalDate.now(clock);
        return units.choices().stream().filter(unit -> unit.validOn(today)).toList();
    }
}
