package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.AttemptPaper.PaperChoice;
import vn.taphuan.assessment.AttemptPaper.PaperQuestion;
import vn.taphuan.assessment.AttemptResult;
import vn.taphuan.assessment.OverdueAttempts;
import vn.taphuan.courses.Kind;
import vn.taphuan.identity.JobRole;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;

@ExtendWith(ArquillianExtension.class)
class AssessmentIT {
    private static final String QUIZ = "c02-m1-quiz";

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AssessmentService assessment;

    @Inject
    OverdueAttempts overdue;

    @Inject
    School school;

    private String offering;
    private As learner;

    private void someoneLearns() throws Exception {
        offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        learner = School.learner(person);
    }

    @Test
    void who_answers_everything_right_passes_and_reads_why() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            var paper = assessment.paper(attempt);
            assertEquals(8, paper.questions().size());
            assertTrue(paper.deadline().isAfter(paper.now()));
            for (var question : paper.questions())
                assessment.answer(attempt, question.position(), School.rightChoices(question), 1);
            var result = assessment.submit(attempt);
            assertEquals(100, result.percent());
            assertTrue(result.passed());
            assertTrue(result.marked().stream()
                    .allMatch(
                            marked -> marked.correct() && !marked.explanation().isBlank()));
            assertTrue(assessment.quiz(offering, QUIZ).passed());
        });
    }

    @Test
    void an_answer_survives_coming_back_and_an_older_one_that_arrives_late_does_not_win() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            assertEquals(attempt, assessment.start(offering, QUIZ), "the try under way goes on");
            var first = assessment.paper(attempt).questions().get(0).choices();
            assessment.answer(attempt, 1, Set.of(first.get(0).value()), 5);
            assertEquals(
                    5,
                    assessment
                            .answer(attempt, 1, Set.of(first.get(1).value()), 4)
                            .seq());
            assertTrue(assessment
                    .paper(attempt)
                    .questions()
                    .get(0)
                    .choices()
                    .get(0)
                    .chosen());
            assessment.answer(attempt, 1, Set.of(), 6);
            assertFalse(assessment.paper(attempt).questions().get(0).answered(), "an answer can be taken back");
            assertTrue(
                    assessment.answer(attempt, 1, Set.of(), Long.MAX_VALUE).seq()
                            <= SentCount.of(Long.MAX_VALUE, Instant.now()),
                    "no count shuts out tomorrow's");
        });
    }

    @Test
    void a_question_takes_its_own_choices_and_one_where_one_is_asked_for() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            var single = assessment.paper(attempt).questions().stream()
                    .filter(question -> question.kind() != Kind.MULTIPLE)
                    .findFirst()
                    .orElseThrow();
            var all = single.choices().stream().map(PaperChoice::value).collect(Collectors.toSet());
            assertEquals("assessment.oneChoiceOnly", answerRefused(attempt, single.position(), all, 1));
            assertEquals("assessment.noSuchChoice", answerRefused(attempt, single.position(), Set.of(99), 1));
            assertEquals("assessment.noSeq", answerRefused(attempt, single.position(), Set.of(), 0));
            assertThrows(NotFound.class, () -> assessment.answer(attempt, 99, Set.of(1), 1));
        });
    }

    private String answerRefused(Long attempt, int position, Set<Integer> chosen, long seq) {
        return assertThrows(Refused.class, () -> assessment.answer(attempt, position, chosen, seq))
                .key();
    }

    @Test
    void what_is_handed_in_stays_and_the_result_waits_for_that() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            assertEquals(
                    "assessment.stillOpen",
                    assertThrows(Refused.class, () -> assessment.result(attempt))
                            .key());
            var result = assessment.submit(attempt);
            assertEquals(0, result.percent());
            assertFalse(result.passed());
            assertEquals("assessment.alreadySubmitted", answerRefused(attempt, 1, Set.of(1), 9));
            assertEquals(
                    result.submittedAt(), assessment.submit(attempt).submittedAt(), "a second time changes nothing");
            assertNotEquals(attempt, assessment.start(offering, QUIZ), "a module's quiz may be tried again");
        });
    }

    @Test
    void the_final_test_can_be_tried_three_times() throws Exception {
        someoneLearns();
        learner.run(() -> {
            for (int i = 0; i < 3; i++) assessment.submit(assessment.start(offering, "c02-final"));
            assertEquals(
                    "assessment.noAttemptsLeft",
                    assertThrows(Refused.class, () -> assessment.start(offering, "c02-final"))
                            .key());
            assertEquals(0, assessment.quiz(offering, "c02-final").attemptsLeft());
        });
    }

    @Test
    void a_stranger_finds_neither_attempt_nor_result_and_hr_may_not_answer() throws Exception {
        someoneLearns();
        var attempt = learner.get(() -> assessment.start(offering, QUIZ));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> assessment.paper(attempt)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> assessment.answer(attempt, 1, Set.of(1), 1)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> assessment.submit(attempt)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> assessment.result(attempt)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> assessment.start(offering, QUIZ)));
        var hr = As.caller("nhansu", "official.read");
        assertThrows(EJBAccessException.class, () -> hr.get(() -> assessment.paper(attempt)));
    }

    @Test
    void five_of_eight_pass_at_sixty_percent_and_four_do_not() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var four = submitWith(4);
            assertEquals(50, four.percent());
            assertFalse(four.passed());
            assertEquals(
                    4,
                    four.marked().stream().filter(marked -> !marked.answered()).count());
            var five = submitWith(5);
            assertEquals(62, five.percent(), "62.5 is rounded down");
            assertTrue(five.passed());
            assertEquals(five, assessment.result(five.id()), "it reads the same later");
        });
    }

    /** A new try in which this many answers are right and the others left open. */
    private AttemptResult submitWith(int right) {
        var attempt = assessment.start(offering, QUIZ);
        assessment.paper(attempt).questions().stream()
                .limit(right)
                .forEach(question -> assessment.answer(attempt, question.position(), School.rightChoices(question), 1));
        return assessment.submit(attempt);
    }

    @Test
    void a_second_try_asks_what_the_first_did_not() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var first = assessment.start(offering, QUIZ);
            var asked = texts(first);
            assessment.submit(first);
            var again = texts(assessment.start(offering, QUIZ));
            assertEquals(asked.size(), again.size());
            assertTrue(Collections.disjoint(asked, again), "the bank holds enough for two tries");
        });
    }

    private Set<String> texts(Long attempt) {
        return assessment.paper(attempt).questions().stream()
                .map(PaperQuestion::text)
                .collect(Collectors.toSet());
    }

    @Test
    void no_test_begins_before_the_first_day_and_a_lesson_is_no_test() throws Exception {
        var today = school.today();
        var toCome = school.opens(
                "CCHC-02",
                new OfferingDetails(today.plusDays(3), today.plusDays(9), Mode.ONLINE, null, null, null, null));
        var person = school.someone();
        school.enrols(toCome, person);
        School.learner(person).run(() -> {
            assertEquals("offering.notStarted", School.refusal(() -> assessment.start(toCome, QUIZ)));
            assertTrue(assessment.quiz(toCome, QUIZ).attempts().isEmpty());
            assertThrows(NotFound.class, () -> assessment.start(toCome, "c02-m1-p1"));
        });
    }

    @Test
    void an_answer_after_the_time_is_refused_and_opening_the_quiz_again_hands_in_what_was_kept() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            var questions = assessment.paper(attempt).questions();
            assessment.answer(attempt, 1, School.rightChoices(questions.get(0)), 1);
            var deadline = assessment.paper(attempt).deadline();
            school.passes(Duration.ofHours(5), attempt);
            assertEquals("assessment.timeUp", answerRefused(attempt, 2, School.rightChoices(questions.get(1)), 1));
            assertEquals("assessment.timeUp", School.refusal(() -> assessment.paper(attempt)));
            assertNull(assessment.quiz(offering, QUIZ).openAttempt());
            var result = assessment.result(attempt);
            assertEquals(1, result.rightAnswers());
            assertEquals(deadline.minus(Duration.ofHours(5)), result.submittedAt(), "handed in when time was up");
            assertNotEquals(attempt, assessment.start(offering, QUIZ));
        });
    }

    @Test
    void a_quiz_that_nobody_comes_back_to_is_handed_in_by_the_server() throws Exception {
        someoneLearns();
        var attempt = learner.get(() -> assessment.start(offering, QUIZ));
        overdue.handIn();
        learner.run(() -> assertEquals("assessment.stillOpen", School.refusal(() -> assessment.result(attempt))));
        school.passes(Duration.ofHours(5), attempt);
        overdue.handIn();
        overdue.handIn();
        learner.run(() -> {
            assertEquals("assessment.alreadySubmitted", answerRefused(attempt, 1, Set.of(1), 1));
            assertEquals(0, assessment.result(attempt).percent());
        });
    }

    @Test
    void a_result_asked_for_after_the_time_is_there() throws Exception {
        someoneLearns();
        learner.run(() -> {
            var attempt = assessment.start(offering, QUIZ);
            school.passes(Duration.ofHours(5), attempt);
            assertEquals(0, assessment.result(attempt).percent());
        });
    }

    @Test
    void starting_on_phone_and_desk_at_once_opens_one_try() throws Exception {
        someoneLearns();
        Callable<Long> start = () -> learner.get(() -> assessment.start(offering, QUIZ));
        assertEquals(1, new HashSet<>(School.allAtOnce(Collections.nCopies(6, start))).size());
        learner.run(
                () -> assertEquals(1, assessment.quiz(offering, QUIZ).attempts().size()));
    }

    @Test
    void handing_in_twice_at_once_while_an_answer_arrives_gives_one_result() throws Exception {
        someoneLearns();
        var attempt = learner.get(() -> assessment.start(offering, QUIZ));
        Callable<Object> submit = () -> learner.get(() -> assessment.submit(attempt));
        Callable<Object> answer = () -> learner.get(() -> {
            try {
                return assessment.answer(attempt, 1, Set.of(), 3);
            } catch (Refused late) {
                assertEquals("assessment.alreadySubmitted", late.key());
                return late;
            }
        });
        var results = School.allAtOnce(List.of(submit, answer, submit, answer));
        assertEquals(results.get(0), results.get(2));
    }

    @Test
    void who_is_no_learner_takes_no_test() {
        var administrator = As.as("quantri", JobRole.ADMINISTRATOR);
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> assessment.quiz("CCHC-02", QUIZ)));
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> assessment.start("CCHC-02", QUIZ)));
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> assessment.answer(1L, 1, Set.of(1), 1)));
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> assessment.submit(1L)));
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> assessment.result(1L)));
    }
}
