package vn.taphuan.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.offering.Offering;
import vn.taphuan.offering.Offerings;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** A learner's way through a class, and the trainer's view of it. */
@Stateless
public class LearningService {
    @Inject
    Progresses progresses;

    @Inject
    Enrolments enrolments;

    @Inject
    Offerings offerings;

    @Inject
    Courses courses;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    CompletionRule completion;

    @Inject
    ForwardMove forward;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** What waits for the caller today. */
    @RolesAllowed("learning.learn")
    public LearnerHome home() {
        var today = LocalDate.now(clock);
        var cards = progresses.cards(scopes.callerName(), Page.page(Slice.MOST, 0));
        var now = cards.stream()
                .filter(card -> !card.completed() && !today.isBefore(card.startsOn()) && !today.isAfter(card.endsOn()))
                .toList();
        var items = now.isEmpty() ? List.<ItemLine>of() : items(now.get(0));
        return new LearnerHome(
                today,
                now,
                now.isEmpty() ? null : next(now.get(0).offering(), items),
                now.isEmpty() ? null : LeftToDo.of(items),
                cards.stream()
                        .filter(card -> !card.completed() && today.isBefore(card.startsOn()))
                        .toList(),
                cards.stream()
                        .filter(card -> !card.completed() && today.isAfter(card.endsOn()))
                        .toList(),
                cards.stream()
                        .filter(ClassCard::completed)
                        .sorted(Comparator.comparing(ClassCard::completedOn).reversed())
                        .toList(),
                cards.stream()
                        .filter(card -> card.completed() && card.completedOn().getYear() == today.getYear())
                        .mapToInt(ClassCard::periods)
                        .sum());
    }

    private List<ItemLine> items(ClassCard card) {
        var enrolment = enrolments.getOwn(card.offering(), scopes.callerName());
        return progresses.items(enrolment, enrolment.offering().courseVersion());
    }

    /** Goes on where the learner stopped: the first item not yet completed. */
    private static NextItem next(String offering, List<ItemLine> items) {
        return items.stream()
                .filter(item -> !item.completed())
                .findFirst()
                .map(item -> link(offering, item))
                .orElse(null);
    }

    private static NextItem link(String offering, ItemLine item) {
        return new NextItem(offering, item.code(), item.kind(), item.position(), item.title());
    }

    /** The caller's view of one of their classes. */
    @RolesAllowed("learning.learn")
    public ClassView classView(String offering) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var card = progresses
                .card(scopes.callerName(), offering)
                .orElseThrow(() -> new NotFound(Offering.class, offering));
        var items = progresses.items(enrolment, enrolment.offering().courseVersion());
        return new ClassView(LocalDate.now(clock), card, modules(items), next(offering, items));
    }

    private static List<ModuleLines> modules(List<ItemLine> items) {
        var byModule = new LinkedHashMap<Integer, List<ItemLine>>();
        items.forEach(item -> byModule.computeIfAbsent(item.modulePosition(), key -> new ArrayList<>())
                .add(item));
        return byModule.entrySet().stream()
                .map(entry -> {
                    var first = entry.getValue().get(0);
                    return new ModuleLines(entry.getKey(), first.moduleTitle(), first.moduleAim(), entry.getValue());
                })
                .toList();
    }

    /** A lesson to read; opening it leaves a trace, so that the trainer sees who was here. */
    @RolesAllowed("learning.learn")
    public LessonView lesson(String offering, String itemCode) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var version = enrolment.offering().courseVersion();
        var item = pageOf(enrolment, itemCode);
        var today = LocalDate.now(clock);
        if (today.isBefore(enrolment.offering().startsOn()))
            enrolment.offering().requireRunning(today);
        var progress = progresses.open(enrolment, item, clock.instant());
        progress.seen(clock.instant());
        var items = progresses.items(enrolment, version);
        var at = index(items, itemCode);
        var module = modules(items).stream()
                .filter(each -> each.items().contains(items.get(at)))
                .findFirst()
                .orElseThrow();
        return new LessonView(
                enrolment.id(),
                offering,
                version.title(),
                module,
                courses.page(item),
                progress.position(),
                progress.seconds(),
                progress.seq(),
                !today.isAfter(enrolment.offering().endsOn()),
                progress.completed(),
                at == 0 ? null : link(offering, items.get(at - 1)),
                at + 1 == items.size() ? null : link(offering, items.get(at + 1)));
    }

    private static int index(List<ItemLine> items, String code) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).code().equals(code)) return i;
        throw new NotFound(Item.class, code);
    }

    /**
     * Takes a report of the reader's place in a page. Sending it again, or an older one late, harms nothing.
     *
     * @param position percent of the page, 0–100
     * @param seconds spent on it so far
     * @param seq the sender's own count: the largest wins
     * @return the count now held
     */
    @RolesAllowed("learning.learn")
    public long report(Long enrolmentId, String itemCode, int position, int seconds, long seq) {
        var enrolment = enrolments
                .ownById(enrolmentId, scopes.callerName())
                .orElseThrow(() -> new NotFound(Enrolment.class, enrolmentId));
        var progress = progresses.open(enrolment, pageOf(enrolment, itemCode), clock.instant());
        progress.reached(position, seconds, seq, clock.instant());
        return progress.seq();
    }

    /** The learner says a page is read; gives what comes next, null after the last item. */
    @RolesAllowed("learning.learn")
    public NextItem complete(String offering, String itemCode) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        enrolment.offering().requireRunning(LocalDate.now(clock));
        var item = pageOf(enrolment, itemCode);
        progresses.open(enrolment, item, clock.instant()).complete(clock.instant());
        completion.apply(enrolment);
        var items = progresses.items(enrolment, enrolment.offering().courseVersion());
        var at = index(items, itemCode);
        return at + 1 == items.size() ? null : link(offering, items.get(at + 1));
    }

    private Item pageOf(Enrolment enrolment, String itemCode) {
        var item = courses.getItem(enrolment.offering().courseVersion(), itemCode);
        if (item.kind() != ItemKind.PAGE) throw new NotFound(Item.class, itemCode);
        return item;
    }

    /** How far the caller came in each class, left or not. */
    @RolesAllowed("learning.learn")
    public List<OwnProgress> own() {
        return progresses.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }

    /** The learners of a class, with how far each is, for who teaches it and for the training office. */
    @RolesAllowed("offering.teach")
    public Slice<ProgressLine> roster(String offeringCode, int page, int size) {
        var offering = followed(offeringCode);
        return new Slice<>(
                progresses.roster(offering, LocalDate.now(clock), Page.page(size, page)),
                page,
                size,
                progresses.countRoster(offering));
    }

    /** How many learners of a class may need a call; nobody before it begins and after it is over. */
    @RolesAllowed("offering.teach")
    public long countStuck(String offeringCode) {
        var offering = followed(offeringCode);
        var today = LocalDate.now(clock);
        if (today.isBefore(offering.startsOn()) || today.isAfter(offering.endsOn())) return 0;
        return progresses.countStuck(offering, clock.instant().minus(ProgressLine.SILENCE), ProgressLine.FAILURES);
    }

    /** Whether a newer version of its course was published than the class learns. */
    @RolesAllowed("offering.teach")
    public boolean hasNewer(String offeringCode) {
        var offering = followed(offeringCode);
        return newest(offering).number() > offering.courseVersion().number();
    }

    /** What it would change to let a class go on with the newest version of its course. */
    @RolesAllowed("offering.teach")
    public ForwardView forward(String offeringCode) {
        var offering = followed(offeringCode);
        return forward.look(offering, newest(offering));
    }

    /**
     * Lets a class go on with the newest version of its course.
     *
     * @param to its number as it was shown; refused when a newer one was published meanwhile
     */
    @RolesAllowed("offering.teach")
    public void moveForward(String offeringCode, int to) {
        var offering = followed(offeringCode);
        var newest = newest(offering);
        if (newest.number() != to) throw new Refused("learning.forwardChanged", newest.number());
        int from = offering.courseVersion().number();
        forward.make(offering, newest, LocalDate.now(clock));
        audited.fire(new Audited("learning.forward", offeringCode, from + " → " + to));
    }

    private CourseVersion newest(Offering offering) {
        return courses.getLatest(offering.courseVersion().course().code());
    }

    private Offering followed(String code) {
        var offering = offerings.get(code);
        if (scopes.unitsFor("offering.open").isEmpty() && offerings.teaches(offering, scopes.callerName()) == 0)
            throw new NotFound(Offering.class, code);
        return offering;
    }
}
