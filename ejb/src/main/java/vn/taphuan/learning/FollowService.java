package vn.taphuan.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.offering.Followed;
import vn.taphuan.offering.Offering;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** How a class goes on, for who teaches it and for the training office. */
@Stateless
public class FollowService {
    private static final int LONGEST_REASON = 500;

    @Inject
    Progresses progresses;

    @Inject
    Enrolments enrolments;

    @Inject
    Followed followed;

    @Inject
    Courses courses;

    @Inject
    Scopes scopes;

    @Inject
    ItemFinish finish;

    @Inject
    ForwardMove forward;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** The learners of a class, with how far each is. */
    @RolesAllowed("offering.teach")
    public Slice<ProgressLine> roster(String offeringCode, int page, int size) {
        var offering = followed.get(offeringCode);
        return new Slice<>(
                progresses.roster(offering, LocalDate.now(clock), Page.page(size, page)),
                page,
                size,
                progresses.countRoster(offering));
    }

    /** How many learners of a class may need a call; nobody before it begins and after it is over. */
    @RolesAllowed("offering.teach")
    public long countStuck(String offeringCode) {
        var offering = followed.get(offeringCode);
        var today = LocalDate.now(clock);
        if (today.isBefore(offering.startsOn()) || today.isAfter(offering.endsOn())) return 0;
        var since = clock.instant().minus(ProgressLine.SILENCE);
        return progresses.countStuck(
                offering, since, LocalDate.ofInstant(since, clock.getZone()), ProgressLine.FAILURES);
    }

    /** Whether a newer version of its course was published than the class learns. */
    @RolesAllowed("offering.teach")
    public boolean hasNewer(String offeringCode) {
        var offering = followed.get(offeringCode);
        return newest(offering).number() > offering.courseVersion().number();
    }

    /** What it would change to let a class go on with the newest version of its course. */
    @RolesAllowed("offering.teach")
    public ForwardView forward(String offeringCode) {
        var offering = followed.get(offeringCode);
        return forward.look(offering, newest(offering));
    }

    /**
     * Lets a class go on with the newest version of its course.
     *
     * @param to its number as it was shown; refused when a newer one was published meanwhile
     */
    @RolesAllowed("offering.teach")
    public void moveForward(String offeringCode, int to) {
        var offering = followed.get(offeringCode);
        var newest = newest(offering);
        if (newest.number() != to) throw new Refused("learning.forwardChanged", newest.number());
        int from = offering.courseVersion().number();
        forward.make(offering, newest, LocalDate.now(clock));
        audited.fire(new Audited("learning.forward", offeringCode, from + " → " + to));
    }

    /** How far one learner of the class is in each item. */
    @RolesAllowed("offering.teach")
    public LearnerView learner(String offeringCode, Long enrolmentId) {
        var enrolment = enrolled(followed.get(offeringCode), enrolmentId);
        var person = enrolment.official();
        return new LearnerView(
                enrolment.id(),
                person.fullName(),
                progresses.items(enrolment, enrolment.offering().courseVersion()),
                progresses.tries(enrolment).stream().collect(Collectors.toMap(QuizTries::item, Function.identity())),
                progresses.manual(enrolment));
    }

    /**
     * Lets an item count as done that the learner did and nothing could record, such as a package on a phone that does
     * not run it. It stays, and says who did it and why; a quiz is to be passed.
     */
    @RolesAllowed("offering.teach")
    public void letCount(String offeringCode, Long enrolmentId, String itemCode, String reason) {
        var offering = followed.get(offeringCode);
        var enrolment = enrolled(offering, enrolmentId);
        var told = reason == null ? "" : reason.strip();
        if (told.isEmpty()) throw new Refused("learning.reasonMissing");
        if (told.length() > LONGEST_REASON) throw new Refused("learning.reasonLong", LONGEST_REASON);
        if (LocalDate.now(clock).isBefore(offering.startsOn())) throw new Refused("offering.notStarted", offeringCode);
        var item = courses.getItem(offering.courseVersion(), itemCode);
        if (item.kind() == ItemKind.QUIZ) throw new Refused("learning.quizByWord");
        var progress = progresses.open(enrolment, item, clock.instant());
        if (progress.completed()) throw new Refused("learning.doneAlready", item.title());
        progresses.add(new ManualCompletion(progress, told, scopes.callerName(), clock.instant()));
        finish.complete(progress, clock.instant());
        audited.fire(new Audited("learning.letCount", offeringCode, item.title() + ": " + told));
    }

    private Enrolment enrolled(Offering offering, Long id) {
        return enrolments.in(offering, id).orElseThrow(() -> new NotFound(Enrolment.class, id));
    }

    private CourseVersion newest(Offering offering) {
        return courses.getLatest(offering.courseVersion().course().code());
    }
}
