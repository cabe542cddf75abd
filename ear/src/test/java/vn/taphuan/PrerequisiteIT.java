package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.course.CourseName;
import vn.taphuan.course.CurriculumImport;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.Exceptions;
import vn.taphuan.enrolment.OpenOffering;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.official.OfficialLine;

/** TRUOC comes first, SAU after it. */
@ExtendWith(ArquillianExtension.class)
class PrerequisiteIT {
    private static int pairs;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    EnrolmentService enrolments;

    @Inject
    AuditService audit;

    @Inject
    CurriculumImport curriculum;

    @Inject
    SmallCourse small;

    @Inject
    School school;

    private String first;
    private String then;

    private void areTaught() throws Exception {
        first = "TRUOC-%02d".formatted(++pairs);
        then = "SAU-%02d".formatted(pairs);
        small.publishes(first, SmallCourse.after());
        small.publishes(then, SmallCourse.after(first));
    }

    private OfficialLine whoHasCompletedTheFirst() throws Exception {
        var person = school.someone();
        var offering = school.opens(first);
        school.enrols(offering, person);
        small.completes(person, offering);
        return person;
    }

    private List<EnrolmentResult> sends(As by, String offering, OfficialLine... people) throws Exception {
        return by.get(
                () -> enrolments.enrol(offering, school.decision("IT/QĐ-UBND"), null, SmallCourse.numbers(people)));
    }

    @Test
    void who_has_not_completed_the_first_course_is_named_beforehand_and_refused_and_the_others_go_on()
            throws Exception {
        areTaught();
        var ready = whoHasCompletedTheFirst();
        var hasty = school.someone();
        var offering = school.opens(then);
        assertEquals(
                List.of(first),
                As.PAO.get(() -> enrolments.first(offering)).stream()
                        .map(CourseName::code)
                        .toList());
        var lacking = As.PAO.get(() -> enrolments.lacking(offering, SmallCourse.numbers(hasty, ready)));
        assertEquals(
                List.of(hasty.personalNumber()),
                lacking.stream().map(EnrolmentResult::personalNumber).toList());
        assertEquals(first, lacking.get(0).first());
        var results = sends(As.PAO, offering, hasty, ready);
        assertEquals("enrolment.first", results.get(0).refusal());
        assertEquals(List.of(first), results.get(0).missing());
        assertTrue(results.get(1).enrolled());
        assertEquals(1, As.PAO.get(() -> enrolments.roster(offering, 0, 10)).total());
        assertEquals(
                List.of(), As.PAO.get(() -> enrolments.lacking(offering, SmallCourse.numbers(ready))), "there already");
    }

    @Test
    void hà_lets_one_of_them_learn_with_a_reason_that_stays_with_the_place_and_in_the_log() throws Exception {
        areTaught();
        var chosen = school.someone();
        var other = school.someone();
        var offering = school.opens(then);
        var paper = school.decision("IT/QĐ-TCT");
        var both = SmallCourse.numbers(chosen, other);
        for (var reason : List.of("", " ", "x".repeat(501)))
            assertTrue(School.refusal(() -> As.HA.get(() -> enrolments.enrolExcepting(
                            offering, paper, null, both, new Exceptions(SmallCourse.numbers(chosen), reason))))
                    .startsWith("enrolment.exceptionReason"));
        var reason = "Đã học ở Học viện, có chứng chỉ";
        var exceptions = new Exceptions(SmallCourse.numbers(chosen), reason);
        assertThrows(
                EJBAccessException.class,
                () -> As.PAO.get(() -> enrolments.enrolExcepting(offering, paper, null, both, exceptions)));
        var results = As.HA.get(() -> enrolments.enrolExcepting(offering, paper, null, both, exceptions));
        assertTrue(results.get(0).enrolled());
        assertEquals("enrolment.first", results.get(1).refusal(), "the exception is for one");
        assertEquals(
                reason,
                As.HA
                        .get(() -> enrolments.roster(offering, 0, 10))
                        .rows()
                        .get(0)
                        .exception());
        assertEquals(
                reason,
                School.learner(chosen).get(() -> enrolments.own()).stream()
                        .filter(own -> own.offering().equals(offering))
                        .findFirst()
                        .orElseThrow()
                        .exceptionReason());
        var lines = As.HUY.get(
                () -> audit.search(school.today(), school.today(), "daotao", "enrolment.except", offering, 0, 10));
        assertEquals(1, lines.total());
        assertEquals(chosen.personalNumber(), lines.rows().get(0).subject());
        assertEquals(
                offering + " (" + first + "): " + reason, lines.rows().get(0).detail());
    }

    @Test
    void who_needs_no_exception_gets_none() throws Exception {
        areTaught();
        var ready = whoHasCompletedTheFirst();
        var offering = school.opens(then);
        var exceptions = new Exceptions(SmallCourse.numbers(ready), "Thừa");
        As.HA.get(() -> enrolments.enrolExcepting(
                offering, school.decision("IT/QĐ-TCT"), null, SmallCourse.numbers(ready), exceptions));
        assertNull(As.HA
                .get(() -> enrolments.roster(offering, 0, 10))
                .rows()
                .get(0)
                .exception());
    }

    @Test
    void a_learner_sees_what_comes_first_and_where_and_joins_once_it_is_completed() throws Exception {
        areTaught();
        var today = school.today();
        var offering = school.opens(
                then, new OfferingDetails(today, today.plusDays(9), Mode.ONLINE, null, null, today, today.plusDays(1)));
        var person = school.someone();
        var learner = School.learner(person);
        assertEquals("enrolment.firstOwn", School.refusal(() -> learner.run(() -> enrolments.enrolSelf(offering))));
        assertNull(open(learner, offering).first().get(0).offering(), "no class of it yet");
        var before = school.opens(first);
        school.enrols(before, person);
        var course = open(learner, offering).first().get(0);
        assertEquals(first, course.code());
        assertEquals(before, course.offering());
        small.completes(person, before);
        assertEquals(List.of(), open(learner, offering).first());
        learner.run(() -> enrolments.enrolSelf(offering));
        assertTrue(learner.get(() -> enrolments.before(offering)).get(0).completed());
    }

    private OpenOffering open(As learner, String offering) throws Exception {
        return learner.get(() -> enrolments.openToSelf()).stream()
                .filter(each -> each.line().code().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void courses_that_would_wait_for_each_other_are_not_published() throws Exception {
        areTaught();
        assertEquals("course.circle", School.refusal(() -> small.revises(first, SmallCourse.after(then))));
    }

    @Test
    void a_version_of_an_older_product_is_told_from_its_files_what_comes_first() throws Exception {
        areTaught();
        var offering = school.opens(then);
        school.forgetsPrerequisites();
        assertEquals(List.of(), As.PAO.get(() -> enrolments.first(offering)));
        curriculum.takeIn(List.of());
        assertEquals(
                List.of(first),
                As.PAO.get(() -> enrolments.first(offering)).stream()
                        .map(CourseName::code)
                        .toList());
    }

    @Test
    void each_door_of_what_comes_first_is_closed_to_who_holds_no_key() {
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.lacking("CCHC-02", List.of())));
        assertThrows(EJBAccessException.class, () -> As.BINH.get(() -> enrolments.first("CCHC-02")));
        assertThrows(EJBAccessException.class, () -> As.caller("sonoivu", "enrolment.read")
                .get(() -> enrolments.before("CCHC-02")));
    }
}
