package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.assessment.OverdueAttempts;
import vn.taphuan.audit.AuditService;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.ModuleLines;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class CompletionIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    CompletionService completions;

    @Inject
    LearningService learning;

    @Inject
    OfficialService officials;

    @Inject
    OfferingService offerings;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AuditService audit;

    @Inject
    OverdueAttempts overdue;

    @Inject
    School school;

    @Test
    void the_last_item_makes_one_completion_stamped_with_unit_post_version_result_and_tiết() throws Exception {
        var offering = school.opens("CCHC-02");
        var version = As.HA.get(() -> offerings.offering(offering)).versionNumber();
        var person = school.someone();
        school.enrols(offering, person);
        var learner = School.learner(person);
        learner.run(() -> {
            var items = learning.classView(offering).modules().stream()
                    .map(ModuleLines::items)
                    .flatMap(lines -> lines.stream())
                    .toList();
            for (var item : items) {
                assertEquals(
                        0,
                        completions.own().stream()
                                .filter(each -> each.offering().equals(offering))
                                .count(),
                        item.code());
                if (item.kind() == ItemKind.QUIZ) {
                    assertEquals(100, school.takes(offering, item.code()));
                } else {
                    learning.lesson(offering, item.code());
                    learning.complete(offering, item.code());
                }
            }
            school.takes(offering, "c02-m1-quiz");
            var own = completions.own().stream()
                    .filter(each -> each.offering().equals(offering))
                    .toList();
            assertEquals(1, own.size(), "learning on after the end completes nothing twice");
            var completion = own.get(0);
            assertEquals("CCHC-02", completion.courseCode());
            assertEquals(version, completion.versionNumber());
            assertEquals(person.unitName(), completion.unitName());
            assertEquals(person.position(), completion.position());
            assertEquals(school.today(), completion.completedOn());
            assertEquals(100, completion.percent());
            assertEquals(4, completion.periods());
        });
        assertEquals(
                1,
                As.PAO.get(() -> completions.of(person.id())).stream()
                        .filter(each -> each.offering().equals(offering))
                        .count());
        var lines = As.HUY.get(
                () -> audit.search(school.today(), school.today(), null, "completion.complete", offering, 0, 10));
        assertEquals(1, lines.total());
        assertEquals(person.personalNumber(), lines.rows().get(0).subject());
    }

    @Test
    void a_test_that_time_closed_counts_for_the_day_it_was_taken_on() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        var learner = School.learner(person);
        var attempt = learner.get(() -> {
            for (var module : learning.classView(offering).modules())
                for (var item : module.items()) {
                    if (item.kind() == ItemKind.PAGE) learning.complete(offering, item.code());
                    else if (!item.code().equals("c02-final")) school.takes(offering, item.code());
                }
            return school.answers(offering, "c02-final");
        });
        school.ago(Duration.ofDays(3), learner, offering);
        school.passes(Duration.ofDays(2), attempt);
        overdue.handIn();
        var own = learner.get(() -> completions.own()).stream()
                .filter(each -> each.offering().equals(offering))
                .findFirst()
                .orElseThrow();
        assertEquals(100, own.percent());
        assertEquals(school.today().minusDays(2), own.completedOn());
    }

    @Test
    void who_holds_no_post_any_more_completes_under_the_last_one() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        school.left(person, 2);
        try {
            School.learner(person).run(() -> {
                school.completes(offering);
                var own = completions.own().stream()
                        .filter(each -> each.offering().equals(offering))
                        .findFirst()
                        .orElseThrow();
                assertEquals(person.unitName(), own.unitName());
                assertEquals(person.position(), own.position());
                assertEquals(school.today(), own.completedOn());
            });
        } finally {
            school.returned(person);
        }
    }

    @Test
    void a_completed_course_stays_when_its_learner_is_withdrawn_afterwards() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> school.completes(offering));
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        As.PAO.run(() -> enrolments.withdraw(enrolment, "Chuyển công tác"));
        assertTrue(School.learner(person).get(() -> completions.own()).stream()
                .anyMatch(each -> each.offering().equals(offering)));
    }

    @Test
    void hr_reads_the_completions_of_its_own_people_only() throws Exception {
        var stranger =
                As.DUC.get(() -> officials.find("", "LC-X-08", 0, 1)).rows().get(0);
        assertThrows(NotFound.class, () -> As.PAO.get(() -> completions.of(stranger.id())));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> completions.of(stranger.id())));
        assertThrows(EJBAccessException.class, () -> As.caller("sonoivu", "official.read")
                .get(() -> completions.own()));
    }
}
