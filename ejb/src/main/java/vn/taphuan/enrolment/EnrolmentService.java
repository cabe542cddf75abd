package vn.taphuan.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseName;
import vn.taphuan.course.Courses;
import vn.taphuan.document.Decision;
import vn.taphuan.document.DecisionBook;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.document.Scan;
import vn.taphuan.identity.Scopes;
import vn.taphuan.offering.Offering;
import vn.taphuan.offering.Offerings;
import vn.taphuan.official.Official;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.Officials;
import vn.taphuan.official.PeopleSearch;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Who is in which class: by decision, by themselves, and leaving again. */
@Stateless
public class EnrolmentService {
    /** A list longer than this is a mistake of pasting, and would hold the class locked too long. */
    static final int MOST_AT_ONCE = 5_000;

    @Inject
    Enrolments enrolments;

    @Inject
    Offerings offerings;

    @Inject
    Officials officials;

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Prerequisites prerequisites;

    @Inject
    DecisionBook decisions;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Sends people to a class by a decision. Each number has its own result, in the order given; those refused do not
     * hold up the others: who is unknown or there already, who has not completed what comes first, and who finds no seat.
     * Only people of the caller's units are found. The class as a whole is refused when it is over.
     *
     * @param scan the paper as PDF; may be null
     */
    @RolesAllowed("enrolment.decide")
    public List<EnrolmentResult> enrol(
            String offeringCode, DecisionDetails details, Scan scan, List<String> personalNumbers) {
        return enrol(offeringCode, details, scan, personalNumbers, Exceptions.NONE);
    }

    /** The same, where the training office lets some learn before they have completed what comes first. */
    @RolesAllowed("enrolment.except")
    public List<EnrolmentResult> enrolExcepting(
            String offeringCode,
            DecisionDetails details,
            Scan scan,
            List<String> personalNumbers,
            Exceptions exceptions) {
        exceptions.require();
        return enrol(offeringCode, details, scan, personalNumbers, exceptions);
    }

    private List<EnrolmentResult> enrol(
            String offeringCode,
            DecisionDetails details,
            Scan scan,
            List<String> personalNumbers,
            Exceptions exceptions) {
        if (personalNumbers.isEmpty()) throw new Refused("enrolment.nobody");
        if (personalNumbers.size() > MOST_AT_ONCE) throw new Refused("enrolment.tooMany", MOST_AT_ONCE);
        var offering = locked(offeringCode);
        var today = LocalDate.now(clock);
        offering.requireNotEnded(today);
        var issuer = units.get(details.issuer());
        var decision = decisions.record(details, issuer, scan, scopes.callerName());
        var people = people(personalNumbers, today);
        var missing = prerequisites.missing(offering, people.values());
        Set<Long> already = people.isEmpty() ? Set.of() : new HashSet<>(enrolments.enrolled(offering, people.values()));
        var taken = enrolments.seatsTaken(offering);
        var results = new ArrayList<EnrolmentResult>();
        for (var number : new LinkedHashSet<>(personalNumbers)) {
            var person = people.get(number);
            if (person == null) {
                results.add(new EnrolmentResult(number, null, null, "enrolment.unknown", List.of()));
                continue;
            }
            var lacks = missing.getOrDefault(person.id(), List.of());
            var hindered = !lacks.isEmpty() && !exceptions.personalNumbers().contains(number);
            var refusal = already.contains(person.id())
                    ? "enrolment.already"
                    : hindered ? "enrolment.first" : seat(offering, taken);
            if (refusal == null) {
                send(offering, person, decision, lacks, exceptions);
                taken++;
            }
            results.add(new EnrolmentResult(
                    number, person.fullName(), person.birthYear(), refusal, hindered ? lacks : List.of()));
        }
        var enrolled = results.stream().filter(EnrolmentResult::enrolled).count();
        audited.fire(new Audited(
                "enrolment.decide", offeringCode, decision.number() + ": " + enrolled + " / " + results.size()));
        return results;
    }

    private Map<String, Official> people(List<String> personalNumbers, LocalDate today) {
        return officials.withNumbersIn(personalNumbers, scopes.unitsFor("enrolment.decide"), today).stream()
                .collect(Collectors.toMap(Official::personalNumber, person -> person, (one, same) -> one));
    }

    private void send(
            Offering offering, Official person, Decision decision, List<String> lacks, Exceptions exceptions) {
        var enrolment = Enrolment.byDecision(offering, person, decision, clock.instant(), scopes.callerName());
        enrolments.add(enrolment);
        audited.fire(
                new Audited("enrolment.decide", person.personalNumber(), offering.code() + ": " + decision.number()));
        if (lacks.isEmpty()) return;
        var reason = exceptions.reason().strip();
        enrolment.except(reason);
        audited.fire(new Audited(
                "enrolment.except",
                person.personalNumber(),
                offering.code() + " (" + String.join(", ", lacks) + "): " + reason));
    }

    /**
     * Who of these people would be refused since they have not completed what comes first, in the order given. Who is not
     * of the caller's units, or in the class already, is left out.
     */
    @RolesAllowed("enrolment.decide")
    public List<EnrolmentResult> lacking(String offeringCode, List<String> personalNumbers) {
        if (personalNumbers.size() > MOST_AT_ONCE) throw new Refused("enrolment.tooMany", MOST_AT_ONCE);
        var offering = offerings.get(offeringCode);
        if (personalNumbers.isEmpty()
                || offering.courseVersion().prerequisites().isEmpty()) return List.of();
        var people = people(personalNumbers, LocalDate.now(clock));
        Set<Long> already = people.isEmpty() ? Set.of() : new HashSet<>(enrolments.enrolled(offering, people.values()));
        var missing = prerequisites.missing(offering, people.values());
        return new LinkedHashSet<>(personalNumbers)
                .stream()
                        .map(people::get)
                        .filter(person ->
                                person != null && missing.containsKey(person.id()) && !already.contains(person.id()))
                        .map(person -> new EnrolmentResult(
                                person.personalNumber(),
                                person.fullName(),
                                person.birthYear(),
                                "enrolment.first",
                                missing.get(person.id())))
                        .toList();
    }

    /** The courses to be completed before that of the class, in the order of the curriculum. */
    @RolesAllowed("enrolment.read")
    public List<CourseName> first(String offeringCode) {
        var first = offerings.get(offeringCode).courseVersion().prerequisites();
        return first.isEmpty() ? List.of() : courses.named(first);
    }

    private static String seat(Offering offering, long taken) {
        try {
            offering.requireSeats(taken, 1);
            return null;
        } catch (Refused full) {
            return "enrolment.full";
        }
    }

    /** The class, locked until the transaction ends, so that two lists sent at once cannot share its last seat. */
    private Offering locked(String code) {
        var offering = offerings.get(code);
        offerings.em().lock(offering, LockModeType.PESSIMISTIC_WRITE);
        return offering;
    }

    /** People in post at a unit and below, to pick from. */
    @RolesAllowed("enrolment.decide")
    public Slice<OfficialLine> candidates(String unitCode, int page, int size) {
        return new PeopleSearch(
                        officials, scopes.unitsFor("enrolment.decide", unitCode), LocalDate.now(clock), null, false)
                .slice(page, size);
    }

    /** The units the caller may send people of. */
    @RolesAllowed("enrolment.decide")
    public List<UnitChoice> units() {
        return units.choicesWithin(scopes.unitsFor("enrolment.decide"));
    }

    /** Every living unit: a decision that sends people may come from another office. */
    @RolesAllowed("enrolment.decide")
    public List<UnitChoice> issuers() {
        var today = LocalDate.now(clock);
        return units.choices().stream().filter(unit -> unit.validOn(today)).toList();
    }

    /** The caller joins a class that allows it, within its window. */
    @RolesAllowed("enrolment.self")
    public void enrolSelf(String offeringCode) {
        var offering = locked(offeringCode);
        var today = LocalDate.now(clock);
        offering.requireNotEnded(today);
        offering.requireSelfEnrolment(today);
        var official = officials.signedInAs(scopes.callerName());
        if (enrolments.of(offering, official).isPresent()) throw new Refused("enrolment.already");
        var missing = prerequisites.missing(offering, List.of(official)).get(official.id());
        if (missing != null) throw new Refused("enrolment.firstOwn", String.join(", ", missing));
        offering.requireSeats(enrolments.seatsTaken(offering), 1);
        enrolments.add(Enrolment.bySelf(offering, official, clock.instant(), scopes.callerName()));
        audited.fire(new Audited("enrolment.self", offeringCode, official.personalNumber()));
    }

    /** Classes the caller could join today, with what hinders. */
    @RolesAllowed("enrolment.self")
    public List<OpenOffering> openToSelf() {
        var today = LocalDate.now(clock);
        var me = officials.signedInAs(scopes.callerName());
        var asking = offerings.openAskingFirst(today).stream().collect(Collectors.toMap(Offering::code, o -> o));
        return offerings.openForSelfEnrolment(today, Page.page(Slice.MOST, 0)).stream()
                .map(line -> new OpenOffering(
                        line, asking.containsKey(line.code()) ? open(asking.get(line.code()), me) : List.of()))
                .toList();
    }

    private List<PriorCourse> open(Offering offering, Official me) {
        return prerequisites.of(offering, me).stream()
                .filter(course -> !course.completed())
                .toList();
    }

    /** What comes before the course of one of the caller's classes. */
    @RolesAllowed("enrolment.self")
    public List<PriorCourse> before(String offeringCode) {
        var own = enrolments.getOwn(offeringCode, scopes.callerName());
        return prerequisites.of(own.offering(), own.official());
    }

    /** Every class the caller was ever in, left or not. */
    @RolesAllowed("enrolment.self")
    public List<OwnEnrolment> own() {
        return enrolments.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }

    @RolesAllowed("enrolment.withdraw")
    public void withdraw(Long enrolmentId, String reason) {
        if (reason == null || reason.isBlank()) throw new Refused("enrolment.reasonMissing");
        if (reason.length() > 500) throw new Refused("enrolment.reasonTooLong");
        var enrolment = get(enrolmentId);
        if (enrolments.withdrawal(enrolment).isPresent()) throw new Refused("enrolment.withdrawnAlready");
        enrolment.offering().requireNotEnded(LocalDate.now(clock));
        enrolments.add(new Withdrawal(enrolment, reason.strip(), clock.instant(), scopes.callerName()));
        audited.fire(new Audited(
                "enrolment.withdraw",
                enrolment.official().personalNumber(),
                enrolment.offering().code() + ": " + reason.strip()));
    }

    /** Takes a withdrawal back; the place must still be free. */
    @RolesAllowed("enrolment.withdraw")
    public void restore(Long enrolmentId) {
        var enrolment = get(enrolmentId);
        var withdrawal = enrolments.withdrawal(enrolment).orElseThrow(() -> new Refused("enrolment.notWithdrawn"));
        var offering = locked(enrolment.offering().code());
        offering.requireNotEnded(LocalDate.now(clock));
        offering.requireSeats(enrolments.seatsTaken(offering), 1);
        enrolments.remove(withdrawal);
        audited.fire(new Audited("enrolment.restore", enrolment.official().personalNumber(), offering.code()));
    }

    private Enrolment get(Long id) {
        return enrolments
                .within(id, scopes.unitsFor("enrolment.withdraw"), LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(Enrolment.class, id));
    }

    /** The scan of a decision that sent somebody of the caller's units to the class; leaves a line in the audit log. */
    @RolesAllowed("enrolment.read")
    public Scan scan(String offeringCode, Long decision) {
        var sent = enrolments.sentBy(offeringCode, decision, scopes.unitsFor("enrolment.read"), LocalDate.now(clock));
        if (sent == 0) throw new NotFound(Scan.class, decision);
        var scan = decisions.scan(decision).orElseThrow(() -> new NotFound(Scan.class, decision));
        audited.fire(new Audited("document.read", offeringCode, scan.fileName()));
        return scan;
    }

    /** Codes of the classes not yet over that somebody of the caller's units is in. */
    @RolesAllowed("enrolment.read")
    public List<String> underWay(Long official) {
        var today = LocalDate.now(clock);
        var person = officials.get(official, scopes.unitsFor("enrolment.read"), today);
        return enrolments.underWay(person, today, Page.page(Slice.MOST, 0));
    }

    /** The list of a class, as far as its people are of the caller's units. */
    @RolesAllowed("enrolment.read")
    public Slice<RosterLine> roster(String offeringCode, int page, int size) {
        var within = scopes.unitsFor("enrolment.read");
        var today = LocalDate.now(clock);
        return new Slice<>(
                enrolments.roster(offeringCode, within, today, Page.page(size, page)),
                page,
                size,
                enrolments.countRoster(offeringCode, within, today));
    }
}
