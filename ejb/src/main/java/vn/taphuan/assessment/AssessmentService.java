package vn.taphuan.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.ItemKind;
import vn.taphuan.course.QuestionChoice;
import vn.taphuan.courses.Kind;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;

/** Quizzes: starting one, keeping each answer as it is given, handing in, and what there is to learn from the result. */
@Stateless
public class AssessmentService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Attempts attempts;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Marking marking;

    @Inject
    Clock clock;

    /** The quiz of a class before it is started, with the tries so far. */
    @RolesAllowed("assessment.answer")
    public QuizIntro quiz(String offering, String itemCode) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var item = quizOf(enrolment, itemCode);
        closeIfOverdue(enrolment, item);
        var lines = attempts.lines(enrolment, item);
        var open = lines.stream().filter(line -> line.submittedAt() == null).findFirst();
        var questions =
                courses.draws(item).stream().mapToInt(draw -> draw.questions()).sum();
        return new QuizIntro(
                offering,
                enrolment.offering().courseVersion().title(),
                itemCode,
                item.title(),
                questions,
                (int) item.timeLimit().toMinutes(),
                item.maxAttempts(),
                item.passPercent(),
                lines,
                open.map(AttemptLine::id).orElse(null),
                item.maxAttempts() == 0 || lines.size() < item.maxAttempts());
    }

    /** Starts a try, or gives the one under way: pressing twice or on two devices opens one. */
    @RolesAllowed("assessment.answer")
    public Long start(String offering, String itemCode) {
        var enrolment = enrolments.getOwn(offering, scopes.callerName());
        var item = quizOf(enrolment, itemCode);
        enrolment.offering().requireRunning(LocalDate.now(clock));
        // Before the lock: handing in takes the attempt first and the enrolment after it, and so must everyone.
        closeIfOverdue(enrolment, item);
        attempts.em().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        var open = attempts.open(enrolment, item);
        return open.isPresent() ? open.get().id() : begin(enrolment, item);
    }

    private Long begin(Enrolment enrolment, Item item) {
        var drawn = draw(enrolment, item);
        var attempt =
                new Attempt(enrolment, item, (int) attempts.count(enrolment, item) + 1, drawn.size(), clock.instant());
        attempts.add(attempt);
        var questions = courses.questions(drawn).stream()
                .collect(Collectors.toMap(question -> question.id(), Function.identity()));
        int position = 0;
        for (var id : drawn) {
            var question = questions.get(id);
            var order = new ArrayList<>(
                    question.choices().stream().map(QuestionChoice::position).toList());
            // "Đúng" stays before "Sai": a swapped pair trips the eye and tests nothing.
            if (question.kind() != Kind.TRUE_FALSE) Collections.shuffle(order, RANDOM);
            attempts.add(new AttemptAnswer(attempt, ++position, question, order));
        }
        attempts.em().flush();
        return attempt.id();
    }

    /** Questions by topic and level, shuffled; those not asked in earlier tries come first. */
    private List<Long> draw(Enrolment enrolment, Item item) {
        var asked = new HashSet<>(attempts.askedBefore(enrolment, item));
        var drawn = new ArrayList<Long>();
        for (var draw : courses.draws(item)) {
            var bank = new ArrayList<>(courses.bank(item.version(), draw.topic(), draw.level()));
            Collections.shuffle(bank, RANDOM);
            bank.sort((one, other) -> Boolean.compare(asked.contains(one), asked.contains(other)));
            drawn.addAll(bank.subList(0, Math.min(draw.questions(), bank.size())));
        }
        Collections.shuffle(drawn, RANDOM);
        return drawn;
    }

    /** The paper of an open attempt; NotFound for another's, Refused once it is handed in or its time is over. */
    @RolesAllowed("assessment.answer")
    public AttemptPaper paper(Long attemptId) {
        var attempt = own(attemptId);
        if (!attempt.open()) throw new Refused("assessment.alreadySubmitted");
        if (attempt.overdue(clock.instant())) throw new Refused("assessment.timeUp");
        var questions = attempts.answers(attempt).stream()
                .map(answer -> {
                    var chosen = Set.copyOf(answer.chosen());
                    var choices = answer.question().choices().stream()
                            .collect(Collectors.toMap(QuestionChoice::position, QuestionChoice::text));
                    return new AttemptPaper.PaperQuestion(
                            answer.position(),
                            answer.question().kind(),
                            answer.question().text(),
                            answer.choiceOrder().stream()
                                    .map(value -> new AttemptPaper.PaperChoice(
                                            value, choices.get(value), chosen.contains(value)))
                                    .toList(),
                            answer.seq());
                })
                .toList();
        return new AttemptPaper(
                attempt.id(),
                attempt.enrolment().offering().code(),
                attempt.item().code(),
                attempt.item().title(),
                attempt.number(),
                clock.instant(),
                attempt.deadlineAt(),
                questions);
    }

    /**
     * Keeps one answer. Sending it again, or an older one late, harms nothing.
     *
     * @param chosen values of the choices; empty takes the answer back
     * @param seq the sender's own count: the largest wins
     */
    @RolesAllowed("assessment.answer")
    public SavedAnswer answer(Long attemptId, int position, Set<Integer> chosen, long seq) {
        var slot = slot(attemptId, position);
        var now = clock.instant();
        if (slot.openMark() == null) throw new Refused("assessment.alreadySubmitted");
        if (now.isAfter(slot.deadlineAt().plus(Attempt.GRACE))) throw new Refused("assessment.timeUp");
        var offered = AttemptAnswer.split(slot.choiceOrder());
        if (!offered.containsAll(chosen)) throw new Refused("assessment.noSuchChoice");
        if (slot.kind() != Kind.MULTIPLE && chosen.size() > 1) throw new Refused("assessment.oneChoiceOnly");
        if (seq < 1) throw new Refused("assessment.noSeq");
        var count = SentCount.of(seq, now);
        if (count <= slot.seq()) return new SavedAnswer(now, slot.seq());
        var kept = attempts.keep(
                slot.id(), chosen.isEmpty() ? null : AttemptAnswer.join(new TreeSet<>(chosen)), count, now);
        if (kept == 1) return new SavedAnswer(now, count);
        var held = slot(attemptId, position);
        if (held.openMark() == null) throw new Refused("assessment.alreadySubmitted");
        return new SavedAnswer(now, held.seq());
    }

    private AnswerSlot slot(Long attemptId, int position) {
        return attempts.slot(attemptId, position, scopes.callerName())
                .orElseThrow(() -> new NotFound(Attempt.class, attemptId));
    }

    /** Hands the attempt in; a second time gives the same result. */
    @RolesAllowed("assessment.answer")
    public AttemptResult submit(Long attemptId) {
        var attempt = own(attemptId);
        marking.handIn(attempt);
        return resultOf(attempt);
    }

    /** The result of a submitted attempt, with the right answers and why. */
    @RolesAllowed("assessment.answer")
    public AttemptResult result(Long attemptId) {
        var attempt = own(attemptId);
        if (attempt.open() && attempt.overdue(clock.instant())) return submit(attemptId);
        if (attempt.open()) throw new Refused("assessment.stillOpen");
        return resultOf(attempt);
    }

    /** Every try of the caller, at every quiz. */
    @RolesAllowed("assessment.answer")
    public List<OwnAttempt> own() {
        return attempts.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }

    private AttemptResult resultOf(Attempt attempt) {
        var marked = attempts.answers(attempt).stream()
                .map(AssessmentService::marked)
                .toList();
        var right = (int)
                marked.stream().filter(AttemptResult.MarkedQuestion::correct).count();
        return new AttemptResult(
                attempt.id(),
                attempt.enrolment().offering().code(),
                attempt.item().code(),
                attempt.item().title(),
                attempt.number(),
                attempt.submittedAt(),
                right,
                marked.size(),
                attempt.percent(),
                attempt.item().passPercent(),
                attempt.passed(),
                marked);
    }

    private static AttemptResult.MarkedQuestion marked(AttemptAnswer answer) {
        var question = answer.question();
        var chosen = Set.copyOf(answer.chosen());
        var choices =
                question.choices().stream().collect(Collectors.toMap(QuestionChoice::position, Function.identity()));
        return new AttemptResult.MarkedQuestion(
                answer.position(),
                question.kind(),
                question.text(),
                answer.choiceOrder().stream()
                        .map(choices::get)
                        .map(choice -> new AttemptResult.MarkedChoice(
                                choice.text(), chosen.contains(choice.position()), choice.correct()))
                        .toList(),
                !chosen.isEmpty(),
                answer.correct(),
                question.explanation(),
                question.basis());
    }

    private Attempt own(Long id) {
        return attempts.own(id, scopes.callerName()).orElseThrow(() -> new NotFound(Attempt.class, id));
    }

    private Item quizOf(Enrolment enrolment, String itemCode) {
        var item = courses.getItem(enrolment.offering().courseVersion(), itemCode);
        if (item.kind() != ItemKind.QUIZ) throw new NotFound(Item.class, itemCode);
        return item;
    }

    private void closeIfOverdue(Enrolment enrolment, Item item) {
        attempts.open(enrolment, item)
                .filter(attempt -> attempt.overdue(clock.instant()))
                .ifPresent(marking::handIn);
    }
}
