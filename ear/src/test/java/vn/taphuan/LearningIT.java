package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.ItemLine;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.ProgressLine;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;

@ExtendWith(ArquillianExtension.class)
class LearningIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AssessmentService assessment;

    @Inject
    LearningService learning;

    @Inject
    FollowService follow;

    @Inject
    EnrolmentService enrolments;

    @Inject
    School school;

    @Inject
    Clock clock;

    @Test
    void a_learner_reads_marks_a_lesson_read_and_goes_on_with_the_next() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            assertEquals("c02-m1-p1", learning.classView(offering).next().code());
            var lesson = learning.lesson(offering, "c02-m1-p1");
            assertFalse(lesson.completed());
            assertTrue(lesson.running());
            assertEquals("c02-m1-p2", learning.complete(offering, "c02-m1-p1").code());
            assertTrue(learning.lesson(offering, "c02-m1-p1").completed());
            assertEquals("c02-m1-p2", learning.classView(offering).next().code());
            assertEquals(
                    1,
                    learning.classView(offering).modules().get(0).items().stream()
                            .filter(item -> item.completed())
                            .count());
        });
    }

    @Test
    void every_lesson_stands_in_its_whole_module_between_the_items_before_and_after_it() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            var modules = learning.classView(offering).modules();
            var items =
                    modules.stream().flatMap(module -> module.items().stream()).toList();
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                if (item.kind() != ItemKind.PAGE) continue;
                var way = learning.lesson(offering, item.code()).way();
                assertEquals(
                        codes(modules.get(item.modulePosition() - 1).items()),
                        codes(way.module().items()));
                assertEquals(
                        i == 0 ? null : items.get(i - 1).code(),
                        way.previous() == null ? null : way.previous().code());
                assertEquals(items.get(i + 1).code(), way.next().code(), "the last is the final test");
            }
        });
    }

    private static List<String> codes(List<ItemLine> items) {
        return items.stream().map(ItemLine::code).toList();
    }

    @Test
    void the_reader_s_place_is_found_again_and_an_old_report_does_not_move_it() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            var enrolment = learning.lesson(offering, "c02-m1-p1").enrolment();
            assertEquals(7, learning.report(enrolment, "c02-m1-p1", 60, 120, 7).seq());
            assertEquals(7, learning.report(enrolment, "c02-m1-p1", 10, 20, 3).seq());
            var again = learning.lesson(offering, "c02-m1-p1");
            assertEquals(60, again.position());
            assertEquals(120, again.seconds());
        });
    }

    @Test
    void a_count_from_the_future_does_not_shut_out_what_is_reported_tomorrow() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            var enrolment = learning.lesson(offering, "c02-m1-p1").enrolment();
            var held = learning.report(enrolment, "c02-m1-p1", 60, 120, Long.MAX_VALUE);
            assertTrue(held.seq() <= SentCount.of(Long.MAX_VALUE, Instant.now()));
            assertEquals(60, learning.lesson(offering, "c02-m1-p1").position());
        });
    }

    @Test
    void a_class_is_open_to_its_learners_alone() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        var enrolment = School.learner(person)
                .get(() -> learning.lesson(offering, "c02-m1-p1").enrolment());
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.classView(offering)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.lesson(offering, "c02-m1-p1")));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.report(enrolment, "c02-m1-p1", 1, 1, 9)));
        assertThrows(NotFound.class, () -> School.learner(person).get(() -> learning.lesson(offering, "c01-m1-p1")));
    }

    @Test
    void what_is_left_is_told_in_minutes_and_quizzes_at_home_in_the_class_and_in_a_lesson() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            var before = learning.classView(offering).left();
            assertTrue(before.minutes() > 0 && before.quizzes() > 0);
            var lesson = learning.lesson(offering, "c02-m1-p1");
            assertEquals(1, lesson.way().position());
            assertEquals(learning.classView(offering).card().items(), (long)
                    lesson.way().items());
            learning.complete(offering, "c02-m1-p1");
            school.takes(offering, "c02-m1-quiz");
            var after = learning.classView(offering);
            assertEquals(
                    before.minutes() - lesson.page().minutes(), after.left().minutes());
            assertEquals(before.quizzes() - 1, after.left().quizzes());
            assertEquals(after.left(), learning.home().left(after.card()));
            assertEquals(
                    after.left(), learning.lesson(offering, "c02-m1-p2").way().left());
        });
    }

    @Test
    void lessons_open_on_the_first_day() throws Exception {
        var today = school.today();
        var offering = school.opens(
                "CCHC-02",
                new OfferingDetails(today.plusDays(3), today.plusDays(9), Mode.ONLINE, null, null, null, null));
        var person = school.someone();
        school.enrols(offering, person);
        assertFalse(
                School.learner(person).get(() -> learning.classView(offering)).started());
        assertEquals(
                "offering.notStarted",
                assertThrows(Refused.class, () -> School.learner(person)
                                .get(() -> learning.lesson(offering, "c02-m1-p1")))
                        .key());
    }

    @Test
    void hạnh_s_home_tells_what_is_running_to_come_and_done() throws Exception {
        var home = As.HANH.get(() -> learning.home());
        assertFalse(home.now().isEmpty());
        assertTrue(home.now().stream().allMatch(card -> !card.endsOn().isBefore(school.today())));
    }

    @Test
    void bình_is_told_how_many_of_all_may_need_a_call_while_the_class_is_under_way() throws Exception {
        var offering = school.opens("CCHC-02");
        var silent = school.someone();
        var failing = school.someone();
        var reading = school.someone();
        var done = school.someone();
        var late = school.someone();
        school.enrols(offering, silent, failing, reading, done, late);
        school.enrolledBefore(9, offering, silent, failing, reading, done);
        School.learner(failing).run(() -> {
            for (int i = 0; i < 2; i++) assessment.submit(assessment.start(offering, "c02-m1-quiz"));
            learning.lesson(offering, "c02-m1-p1");
        });
        School.learner(reading).run(() -> learning.lesson(offering, "c02-m1-p1"));
        School.learner(done).run(() -> school.completes(offering));
        assertEquals(1, As.BINH.get(() -> follow.countStuck(offering)), "the class began today");
        assertEquals(Set.of(failing.fullName()), stuck(offering));
        school.passes(Period.ofDays(8), offering);
        assertEquals(2, As.BINH.get(() -> follow.countStuck(offering)), "who came today is not silent yet");
        assertEquals(Set.of(silent.fullName(), failing.fullName()), stuck(offering));
        var teacherOfOthers = As.as(silent.username(), JobRole.TRAINER);
        assertThrows(NotFound.class, () -> teacherOfOthers.get(() -> follow.countStuck(offering)));
        assertThrows(EJBAccessException.class, () -> As.PAO.get(() -> follow.countStuck(offering)));
        school.passes(Period.ofDays(-11), offering);
        assertEquals(0, As.BINH.get(() -> follow.countStuck(offering)));
        school.passes(Period.ofDays(34), offering);
        assertEquals(0, As.BINH.get(() -> follow.countStuck(offering)), "nothing can be done about it any more");
    }

    private Set<String> stuck(String offering) throws Exception {
        return As.BINH.get(() -> follow.roster(offering, 0, 10)).rows().stream()
                .filter(line -> line.stuck(clock))
                .map(ProgressLine::fullName)
                .collect(Collectors.toSet());
    }

    @Test
    void bình_sees_how_far_his_class_is_and_a_learner_does_not() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            learning.lesson(offering, "c02-m1-p1");
            learning.complete(offering, "c02-m1-p1");
        });
        var roster = As.BINH.get(() -> follow.roster(offering, 0, 10));
        assertEquals(1, roster.total());
        assertEquals(1, roster.rows().get(0).completedItems());
        var enrolment = roster.rows().get(0).enrolment();
        assertEquals(
                Map.of(), As.BINH.get(() -> follow.learner(offering, enrolment)).tries());
        School.learner(person).run(() -> {
            for (int i = 0; i < 2; i++) assessment.submit(assessment.start(offering, "c02-m1-quiz"));
        });
        var tries = List.copyOf(
                As.BINH.get(() -> follow.learner(offering, enrolment)).tries().values());
        assertEquals(1, tries.size());
        assertEquals(2, tries.get(0).count());
        assertEquals(0, tries.get(0).best());
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> follow.roster(offering, 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.HUY.get(() -> follow.roster(offering, 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.caller("sonoivu", "official.read")
                .get(() -> learning.home()));
    }

    @Test
    void who_was_withdrawn_finds_the_class_no_more_and_all_the_work_again_when_back() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        var learner = School.learner(person);
        learner.run(() -> learning.complete(offering, "c02-m1-p1"));
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        As.PAO.run(() -> enrolments.withdraw(enrolment, "Đi công tác"));
        assertThrows(NotFound.class, () -> learner.get(() -> learning.classView(offering)));
        assertThrows(NotFound.class, () -> learner.get(() -> learning.complete(offering, "c02-m1-p2")));
        assertThrows(NotFound.class, () -> learner.get(() -> learning.report(enrolment, "c02-m1-p1", 50, 60, 9)));
        assertEquals(0, As.BINH.get(() -> follow.roster(offering, 0, 10)).total());
        As.PAO.run(() -> enrolments.restore(enrolment));
        assertEquals(
                "c02-m1-p2",
                learner.get(() -> learning.classView(offering)).next().code());
    }

    @Test
    void đức_may_read_again_after_the_last_day_but_completes_nothing() throws Exception {
        var ended = school.endedClass();
        As.DUC.run(() -> {
            var view = learning.classView(ended);
            assertTrue(view.ended());
            var first = view.modules().get(0).items().get(0).code();
            assertFalse(learning.lesson(ended, first).running());
            assertEquals("offering.ended", School.refusal(() -> learning.complete(ended, first)));
        });
    }

    @Test
    void a_quiz_is_not_read_and_not_ticked_off() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> {
            assertThrows(NotFound.class, () -> learning.lesson(offering, "c02-m1-quiz"));
            assertThrows(NotFound.class, () -> learning.complete(offering, "c02-m1-quiz"));
            assertEquals("c02-m1-quiz", learning.complete(offering, "c02-m1-p2").code());
            assertEquals("c02-m1-p1", learning.classView(offering).next().code(), "what was skipped comes first");
        });
    }

    @Test
    void a_class_is_followed_by_who_teaches_it_and_by_the_training_office() throws Exception {
        var offering = school.opens("CCHC-02");
        school.enrols(offering, school.someone());
        assertEquals(1, As.HA.get(() -> follow.roster(offering, 0, 10)).total());
        var otherTrainer = As.as("sonoivu", JobRole.TRAINER);
        assertThrows(NotFound.class, () -> otherTrainer.get(() -> follow.roster(offering, 0, 10)));
    }

    @Test
    void who_is_no_learner_opens_no_lesson() {
        var administrator = As.as("quantri", JobRole.ADMINISTRATOR);
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> learning.classView("CCHC-02")));
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> learning.lesson("CCHC-02", "c02-m1-p1")));
        assertThrows(
                EJBAccessException.class, () -> administrator.get(() -> learning.complete("CCHC-02", "c02-m1-p1")));
        assertThrows(
                EJBAccessException.class, () -> administrator.get(() -> learning.report(1L, "c02-m1-p1", 1, 1, 1)));
    }
}
