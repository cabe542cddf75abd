package vn.taphuan.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.completion.Completions;
import vn.taphuan.completion.Renewal;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.ItemKind;
import vn.taphuan.course.PagePictures;
import vn.taphuan.courses.Finish;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Officials;
import vn.taphuan.player.Player;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;
import vn.taphuan.shared.Slice;

/** A learner's way through a class. */
@Stateless
public class LearningService {
    @Inject
    Progresses progresses;

    @Inject
    Enrolments enrolments;

    @Inject
    Completions completions;

    @Inject
    Courses courses;

    @Inject
    PagePictures pictures;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Player player;

    @Inject
    ItemFinish finish;

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
        return new LearnerHome(
                today,
                now,
                now.isEmpty() ? null : ItemWay.open(now.get(0).offering(), items(now.get(0))),
                left(now),
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
                renewals(cards, today),
                cards.stream()
                        .filter(card -> card.completed() && card.completedOn().getYear() == today.getYear())
                        .mapToInt(ClassCard::periods)
                        .sum());
    }

    private List<Renewal> renewals(List<ClassCard> cards, LocalDate today) {
        var again = cards.stream()
                .filter(card -> !card.completed() && !today.isAfter(card.endsOn()))
                .map(ClassCard::courseCode)
                .collect(Collectors.toSet());
        return completions.renewals(scopes.callerName(), today.plusDays(Renewal.DAYS)).stream()
                .filter(renewal -> !again.contains(renewal.courseCode()))
                .toList();
    }

    private Map<Long, LeftToDo> left(List<ClassCard> cards) {
        return progresses.left(cards.stream().map(ClassCard::enrolment).toList()).stream()
                .collect(Collectors.toMap(ClassLeft::enrolment, ClassLeft::toDo));
    }

    private List<ItemLine> items(ClassCard card) {
        var enrolment = enrolments.getOwn(card.offering(), scopes.callerName());
        return progresses.items(enrolment, enrolment.offering().courseVersion());
    }

    /** The caller's view of one of their classes. */
    @RolesAllowed("learning.learn")
    public ClassView classView(String offering) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var card = progresses
                .card(scopes.callerName(), offering)
                .orElseThrow(() -> new NotFound(Offering.class, offering));
        var items = progresses.items(enrolment, enrolment.offering().courseVersion());
        return new ClassView(
                LocalDate.now(clock),
                card,
                enrolment.offering().courseVersion().periodsBy(),
                enrolment.offering().courseVersion().finish(),
                ItemWay.modules(items),
                ItemWay.open(offering, items),
                progresses.manual(enrolment));
    }

    private ItemWay way(Enrolment enrolment, Item item) {
        return ItemWay.of(
                enrolment.offering().code(),
                progresses.itemsAround(enrolment, item),
                progresses.left(List.of(enrolment.id())).get(0),
                item.code());
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
        finish.apply(progress, 0, clock.instant(), clock.getZone());
        var page = courses.page(item);
        return new LessonView(
                enrolment.id(),
                offering,
                version.title(),
                way(enrolment, item),
                page,
                item.finish(),
                item.atLeast(),
                pictures.of(version.id(), page.pictures()),
                progress.position(),
                progress.seconds(),
                progress.seq(),
                !today.isAfter(enrolment.offering().endsOn()),
                progress.completed());
    }

    /**
     * Takes a report of the reader's place in a page, a document or a link. Sending it again, or an older one late, harms
     * nothing.
     *
     * @param position percent of the page, 0–100
     * @param seconds spent on it so far
     * @param seq the sender's own count: the largest wins
     */
    @RolesAllowed("learning.learn")
    public Reported report(Long enrolmentId, String itemCode, int position, int seconds, long seq) {
        var progress = progress(enrolmentId, itemCode, kind -> kind != ItemKind.QUIZ && !kind.plays());
        progress.reached(position, seconds, SentCount.of(seq, clock.instant()), clock.instant());
        finish.apply(progress, 0, clock.instant(), clock.getZone());
        return new Reported(progress.seq(), progress.completed());
    }

    /** How far the caller is in an item of such a kind: one statement, but for the first report of all. */
    private ItemProgress progress(Long enrolmentId, String itemCode, Predicate<ItemKind> reports) {
        return progresses
                .own(enrolmentId, itemCode, scopes.callerName())
                .filter(progress -> reports.test(progress.item().kind()))
                .orElseGet(() -> {
                    var enrolment = own(enrolmentId);
                    var item = courses.getItem(enrolment.offering().courseVersion(), itemCode);
                    if (!reports.test(item.kind())) throw new NotFound(Item.class, itemCode);
                    return progresses.open(enrolment, item, clock.instant());
                });
    }

    private Enrolment own(Long id) {
        return enrolments.ownById(id, scopes.callerName()).orElseThrow(() -> new NotFound(Enrolment.class, id));
    }

    /** Material to watch, hear, open or work through; opening it leaves a trace. */
    @RolesAllowed("learning.learn")
    public MaterialView material(String offering, String itemCode) {
        return material(offering, itemCode, 0);
    }

    /**
     * The same.
     *
     * @param position which item of a package is launched, from 0
     */
    @RolesAllowed("learning.learn")
    public MaterialView material(String offering, String itemCode, int position) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var version = enrolment.offering().courseVersion();
        var item = courses.getItem(version, itemCode);
        if (!item.kind().isMaterial()) throw new NotFound(Item.class, itemCode);
        var today = LocalDate.now(clock);
        if (today.isBefore(enrolment.offering().startsOn()))
            enrolment.offering().requireRunning(today);
        var progress = progresses.open(enrolment, item, clock.instant());
        progress.seen(clock.instant());
        var material = courses.material(item);
        finish.apply(progress, material.lengthSeconds(), clock.instant(), clock.getZone());
        var running = enrolment.offering().isRunning(today);
        var launched = item.kind() == ItemKind.PACKAGE
                ? player.launch(enrolment, item, material.learningPackage(), position, running)
                : null;
        return new MaterialView(
                enrolment.id(),
                offering,
                version.title(),
                way(enrolment, item),
                itemCode,
                item.kind(),
                item.title(),
                material,
                launched,
                item.finish(),
                item.atLeast(),
                progress.seconds(),
                progress.stoppedAt(),
                progress.watched().text(),
                progress.seq(),
                running,
                progress.completed());
    }

    /**
     * Takes a report of what was watched of a film or heard of a recording. The parts add up; sending them again, or late,
     * harms nothing.
     *
     * @param stoppedAt where the learner is, in seconds from its beginning
     * @param watched pairs of seconds: from, and to, which is no longer in it
     * @param seq the sender's own count: the largest tells where the learner is
     */
    @RolesAllowed("learning.learn")
    public Reported played(Long enrolmentId, String itemCode, int stoppedAt, List<List<Integer>> watched, long seq) {
        var progress = progress(enrolmentId, itemCode, ItemKind::plays);
        var length = courses.material(progress.item()).lengthSeconds();
        var parts = watched.stream()
                .map(part -> new Watched.Part(part.get(0), part.get(1)))
                .toList();
        progress.played(stoppedAt, parts, length, SentCount.of(seq, clock.instant()), clock.instant());
        finish.apply(progress, length, clock.instant(), clock.getZone());
        return new Reported(progress.seq(), progress.completed());
    }

    /**
     * The same, said by a device that may have been without a line: saying it again harms nothing.
     *
     * @see #complete
     */
    @RolesAllowed("learning.learn")
    public Reported done(Long enrolmentId, String itemCode) {
        var enrolment = own(enrolmentId);
        complete(enrolment, itemCode);
        return new Reported(0, true);
    }

    /**
     * The file of an item, or with captions its captions, for who learns it. A player asks for it piece by piece, so it
     * takes one statement and no transaction.
     */
    @RolesAllowed("learning.learn")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MediaFile media(Long enrolmentId, String itemCode, boolean captions) {
        return file(enrolmentId, itemCode, captions ? OwnMedia::captions : OwnMedia::file);
    }

    /** The smaller one of a film, for who learns it, in the same way. */
    @RolesAllowed("learning.learn")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MediaFile smallFilm(Long enrolmentId, String itemCode) {
        return file(enrolmentId, itemCode, OwnMedia::small);
    }

    private MediaFile file(Long enrolmentId, String itemCode, Function<OwnMedia, MediaFile> which) {
        return progresses
                .media(enrolmentId, itemCode, scopes.callerName())
                .map(which)
                .orElseThrow(() -> new NotFound(MediaFile.class, itemCode));
    }

    /** The learner says a page is read, or other material done; gives what comes next, null after the last item. */
    @RolesAllowed("learning.learn")
    public NextItem complete(String offering, String itemCode) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var item = complete(enrolment, itemCode);
        return way(enrolment, item).next();
    }

    private Item pageOf(Enrolment enrolment, String itemCode) {
        var item = courses.getItem(enrolment.offering().courseVersion(), itemCode);
        if (item.kind() != ItemKind.PAGE) throw new NotFound(Item.class, itemCode);
        return item;
    }

    private Item complete(Enrolment enrolment, String itemCode) {
        enrolment.offering().requireRunning(LocalDate.now(clock));
        var item = courses.getItem(enrolment.offering().courseVersion(), itemCode);
        if (item.kind() == ItemKind.QUIZ) throw new NotFound(Item.class, itemCode);
        if (item.finish() != Finish.CONFIRMED) throw new Refused("learning.notByWord");
        finish.complete(progresses.open(enrolment, item, clock.instant()), clock.instant());
        return item;
    }

    /** How far the caller came in each class, left or not. */
    @RolesAllowed("learning.learn")
    public List<OwnProgress> own() {
        return progresses.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }
}
