package vn.taphuan.discussion;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.query.Page;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.offering.Followed;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Learners ask about what they read, in their class and nowhere else; who teaches it answers. */
@Stateless
public class DiscussionService {
    /** Of one learner in one class; our own measure. */
    private static final int MOST_OPEN = 20;

    @Inject
    Questions questions;

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Officials officials;

    @Inject
    Followed followed;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** What the caller's class has asked about an item, the newest first. */
    @RolesAllowed("learning.learn")
    public ItemQuestions ofItem(String offeringCode, String itemCode, int page, int size) {
        var enrolment = enrolments.getOwn(offeringCode, scopes.callerName());
        var offering = enrolment.offering();
        var today = LocalDate.now(clock);
        if (today.isBefore(offering.startsOn())) offering.requireRunning(today);
        var item = item(enrolment, itemCode);
        var lines = questions.ofItem(offering, item, enrolment, Page.page(size, page));
        return new ItemQuestions(
                offeringCode,
                offering.courseVersion().title(),
                itemCode,
                item.kind(),
                item.title(),
                offering.isRunning(today),
                new Slice<>(
                        answered(lines, QuestionLine::id, QuestionLine::answered),
                        page,
                        size,
                        questions.countOfItem(offering, item, enrolment)));
    }

    /** How many of them there are. */
    @RolesAllowed("learning.learn")
    public long countOfItem(String offeringCode, String itemCode) {
        var enrolment = enrolments.getOwn(offeringCode, scopes.callerName());
        return questions.countOfItem(enrolment.offering(), item(enrolment, itemCode), enrolment);
    }

    /** Asks about an item while the class runs; gives the number of the question. */
    @RolesAllowed("learning.learn")
    public Long ask(String offeringCode, String itemCode, String text) {
        var enrolment = enrolments.getOwn(offeringCode, scopes.callerName());
        enrolment.offering().requireRunning(LocalDate.now(clock));
        var question = new ItemQuestion(enrolment, item(enrolment, itemCode), text, clock.instant());
        // Two questions sent at once wait for each other, so that both are counted.
        questions.em().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        if (questions.countOpen(enrolment) >= MOST_OPEN) throw new Refused("discussion.tooManyOpen", MOST_OPEN);
        questions.add(question);
        return question.id();
    }

    /** A question about a quiz would give its answers away. */
    private Item item(Enrolment enrolment, String code) {
        var item = courses.getItem(enrolment.offering().courseVersion(), code);
        if (item.kind() == ItemKind.QUIZ) throw new NotFound(Item.class, code);
        return item;
    }

    /** What a class has asked: those that wait for an answer first, then the newest. */
    @RolesAllowed("offering.teach")
    public Slice<ClassQuestion> ofClass(String offeringCode, int page, int size) {
        var offering = followed.get(offeringCode);
        return new Slice<>(
                answered(
                        questions.ofClass(offering, null, Page.page(size, page)),
                        ClassQuestion::id,
                        ClassQuestion::answered),
                page,
                size,
                questions.countOfClass(offering));
    }

    /** How many questions of a class wait for an answer. */
    @RolesAllowed("offering.teach")
    public long countOpen(String offeringCode) {
        return questions.countOpenOfClass(followed.get(offeringCode));
    }

    @RolesAllowed("offering.teach")
    public ClassQuestion question(String offeringCode, Long id) {
        var found = questions.ofClass(followed.get(offeringCode), id, Page.page(1, 0));
        return answered(found, ClassQuestion::id, ClassQuestion::answered).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ItemQuestion.class, id));
    }

    @RolesAllowed("offering.teach")
    public void answer(String offeringCode, Long id, String text) {
        var question = get(followed.get(offeringCode), id);
        questions.add(new ItemAnswer(question, text, scopes.callerName(), clock.instant()));
        audited.fire(
                new Audited("discussion.answer", offeringCode, question.item().title()));
    }

    /** Hides a question from the class; who asked it still sees it, and reads why. */
    @RolesAllowed("offering.teach")
    public void hide(String offeringCode, Long id, String reason) {
        var question = get(followed.get(offeringCode), id);
        question.hide(reason, scopes.callerName(), clock.instant());
        audited.fire(
                new Audited("discussion.hide", offeringCode, question.item().title() + ": " + reason.strip()));
    }

    private ItemQuestion get(Offering offering, Long id) {
        return questions.in(offering, id).orElseThrow(() -> new NotFound(ItemQuestion.class, id));
    }

    /** What the caller asked in each class, left or not. */
    @RolesAllowed("learning.learn")
    public List<OwnQuestion> own() {
        var own = questions.ofOfficial(officials.signedInAs(scopes.callerName()).id());
        return answered(own, OwnQuestion::id, OwnQuestion::answered);
    }

    private <Q> List<Q> answered(List<Q> asked, Function<Q, Long> id, BiFunction<Q, List<AnswerLine>, Q> with) {
        Map<Long, List<AnswerLine>> answers =
                questions.answers(asked.stream().map(id).toList()).stream().collect(groupingBy(AnswerLine::question));
        return asked.stream()
                .map(each -> with.apply(each, answers.getOrDefault(id.apply(each), List.of())))
                .toList();
    }
}
