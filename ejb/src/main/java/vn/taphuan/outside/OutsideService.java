package vn.taphuan.outside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Official;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Training elsewhere: declared with a proof by whoever had it, confirmed or refused by HR of the person's unit. */
@Stateless
public class OutsideService {
    /** More than anybody learns in a life; a longer list is somebody playing. */
    static final int MOST_OF_ONE = 200;

    private static final int LONGEST_REASON = 500;
    private static final Long NONE = -1L;

    @Inject
    OutsideTrainings trainings;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** What the caller declared and did not withdraw, the newest first. */
    @RolesAllowed("outside.declare")
    public List<OutsideLine> own() {
        return trainings.told(me().id(), Page.first(MOST_OF_ONE));
    }

    /** Of these, what was confirmed. */
    @RolesAllowed("outside.declare")
    public List<OutsideLine> ownConfirmed() {
        return trainings.confirmed(me().id());
    }

    /** All the caller ever declared and is still on record, what was withdrawn too. */
    @RolesAllowed("outside.declare")
    public List<OutsideLine> ownToTakeAway() {
        return trainings.all(me().id());
    }

    /** The proofs of all of these. */
    @RolesAllowed("outside.declare")
    public List<OwnProof> ownProofs() {
        return trainings.proofs(me().id());
    }

    /** One of these with its history. */
    @RolesAllowed("outside.declare")
    public OutsideEntry ownEntry(Long id) {
        return entry(mine(id));
    }

    /** Its proof; nobody looks at anybody, so nothing is written down. */
    @RolesAllowed("outside.declare")
    public ProofFile ownProof(Long id) {
        return proofOf(mine(id));
    }

    /**
     * Declares a training. Refused when a part is missing or cannot be, without a proof, and when the caller has declared
     * the same before.
     */
    @RolesAllowed("outside.declare")
    public Long declare(OutsideDetails told, ProofFile proof) {
        var me = me();
        lock(me);
        var details = told.checked(LocalDate.now(clock));
        if (proof == null) throw new Refused("outside.proofMissing");
        requireNew(me, details, NONE);
        if (trainings.told(me.id(), Page.first(MOST_OF_ONE)).size() == MOST_OF_ONE)
            throw new Refused("outside.tooMany", MOST_OF_ONE);
        var training = new OutsideTraining(me, details, officials.postingFor(me, details.toDay()), clock.instant());
        trainings.em().persist(training);
        trainings.em().persist(new OutsideProof(training, proof));
        step(training, StepKind.DECLARED, null);
        audited.fire(new Audited("outside.declare", me.personalNumber(), details.title()));
        return training.id();
    }

    /**
     * Puts right what waits or was refused; it then waits again.
     *
     * @param proof null leaves the one there is
     */
    @RolesAllowed("outside.declare")
    public void change(Long id, OutsideDetails told, ProofFile proof) {
        var training = locked(mine(id));
        var details = told.checked(LocalDate.now(clock));
        requireNew(training.official(), details, id);
        training.change(details, officials.postingFor(training.official(), details.toDay()), clock.instant());
        if (proof != null) trainings.proof(id).orElseThrow().become(proof);
        step(training, StepKind.CHANGED, null);
        audited.fire(new Audited("outside.change", training.official().personalNumber(), details.title()));
    }

    /** Takes back what waits or was refused. */
    @RolesAllowed("outside.declare")
    public void withdraw(Long id) {
        var training = locked(mine(id));
        training.withdraw();
        step(training, StepKind.WITHDRAWN, null);
        audited.fire(new Audited(
                "outside.withdraw",
                training.official().personalNumber(),
                training.details().title()));
    }

    /** What someone of the caller's units learned elsewhere, as far as it was confirmed. */
    @RolesAllowed("official.read")
    public List<OutsideLine> of(Long official) {
        var found = officials.get(official, scopes.unitsFor("official.read"), LocalDate.now(clock));
        return trainings.confirmed(found.id());
    }

    /**
     * Trainings of people whose main post lies in the caller's units, the longest waiting first.
     *
     * @param unitCode null is all of the caller's
     */
    @RolesAllowed("outside.confirm")
    public Slice<OutsideCase> cases(String unitCode, OutsideState state, int page, int size) {
        var units = scopes.unitsFor("outside.confirm", unitCode);
        var today = LocalDate.now(clock);
        return new Slice<>(
                trainings.cases(state, units, today, Page.page(size, page)),
                page,
                size,
                trainings.countCases(state, units, today));
    }

    /** How many wait for the caller's word. */
    @RolesAllowed("outside.confirm")
    public long waiting() {
        return trainings.countCases(OutsideState.WAITING, scopes.unitsFor("outside.confirm"), LocalDate.now(clock));
    }

    /** One of these with its history; that it was opened is on record. */
    @RolesAllowed("outside.confirm")
    public OutsideEntry entryOf(Long id) {
        var training = theirs(id);
        audited.fire(new Audited(
                "outside.read",
                training.official().personalNumber(),
                training.details().title()));
        return entry(training);
    }

    @RolesAllowed("outside.confirm")
    public ProofFile proof(Long id) {
        var training = theirs(id);
        audited.fire(new Audited(
                "outside.proof",
                training.official().personalNumber(),
                training.details().title()));
        return proofOf(training);
    }

    /** Makes it a fact of the record. Refused when it was decided meanwhile, or is the caller's own. */
    @RolesAllowed("outside.confirm")
    public void confirm(Long id) {
        var training = locked(theirs(id));
        requireOther(training);
        training.confirm();
        step(training, StepKind.CONFIRMED, null);
        audited.fire(new Audited(
                "outside.confirm",
                training.official().personalNumber(),
                training.details().title()));
    }

    /** Refuses what waits, or takes a confirmation back, always with a reason. */
    @RolesAllowed("outside.confirm")
    public void refuse(Long id, String reason) {
        if (reason == null || reason.isBlank()) throw new Refused("outside.reasonMissing");
        if (reason.strip().length() > LONGEST_REASON) throw new Refused("outside.reasonTooLong", LONGEST_REASON);
        var training = locked(theirs(id));
        requireOther(training);
        var step = training.refuse();
        step(training, step, reason.strip());
        var number = training.official().personalNumber();
        audited.fire(
                step == StepKind.REFUSED
                        ? new Audited("outside.refuse", number, reason.strip())
                        : new Audited("outside.takeBack", number, reason.strip()));
    }

    private Official me() {
        return officials.signedInAs(scopes.callerName());
    }

    private OutsideTraining mine(Long id) {
        var me = me();
        return trainings
                .byId(id)
                .filter(training -> isOf(training, me))
                .orElseThrow(() -> new NotFound(OutsideTraining.class, id));
    }

    private static boolean isOf(OutsideTraining training, Official person) {
        var owner = training.official();
        return owner.id().equals(person.id())
                || owner.isMerged() && owner.mergedInto().id().equals(person.id());
    }

    private OutsideTraining theirs(Long id) {
        return trainings
                .within(id, scopes.unitsFor("outside.confirm"), LocalDate.now(clock))
                .filter(training -> training.state() != OutsideState.WITHDRAWN)
                .orElseThrow(() -> new NotFound(OutsideTraining.class, id));
    }

    /** Two who decide or change at once do so one after the other. */
    private OutsideTraining locked(OutsideTraining training) {
        trainings.em().refresh(training, LockModeType.PESSIMISTIC_WRITE);
        return training;
    }

    /** What is sent twice at the same moment is sent once. */
    private void lock(Official person) {
        officials.em().refresh(person, LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireOther(OutsideTraining training) {
        if (isOwn(training)) throw new Refused("outside.own");
    }

    private boolean isOwn(OutsideTraining training) {
        return officials.ofAccount(scopes.callerName()).stream().anyMatch(me -> isOf(training, me));
    }

    private void requireNew(Official person, OutsideDetails details, Long other) {
        if (trainings.same(person, details.title(), details.fromDay(), details.toDay(), other) > 0)
            throw new Refused("outside.declaredAlready");
    }

    private void step(OutsideTraining training, StepKind kind, String reason) {
        trainings.em().persist(new OutsideStep(training, kind, reason, clock.instant(), scopes.callerName()));
    }

    private ProofFile proofOf(OutsideTraining training) {
        return trainings.proof(training.id()).orElseThrow().file();
    }

    private OutsideEntry entry(OutsideTraining training) {
        var person = training.official();
        return new OutsideEntry(
                training.id(),
                person.id(),
                person.fullName(),
                person.personalNumber(),
                training.unitName(),
                training.position(),
                training.details(),
                training.state(),
                trainings.proofKind(training.id()).orElseThrow(),
                trainings.steps(training.id()),
                isOwn(training));
    }
}
