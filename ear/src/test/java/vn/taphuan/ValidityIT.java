package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.completion.Renewal;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.learning.LearningService;
import vn.taphuan.official.OfficialLine;

/** A completion counts as long as the version says in which it was earned. */
@ExtendWith(ArquillianExtension.class)
class ValidityIT {
    private static int taught;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    CompletionService completions;

    @Inject
    ComplianceService compliance;

    @Inject
    LearningService learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    SmallCourse small;

    @Inject
    School school;

    private String taughtFor(int months) throws Exception {
        var code = "HAN-%02d".formatted(++taught);
        small.publishes(code, SmallCourse.validFor(months));
        return code;
    }

    private String completes(String course, OfficialLine person) throws Exception {
        var offering = school.opens(course);
        school.enrols(offering, person);
        small.completes(person, offering);
        return offering;
    }

    private static CompletionQuery query(String course, LocalDate asOf, Standing standing, UnitView view) {
        return new CompletionQuery(course, null, asOf, null, standing, null, view);
    }

    /** The person's line in the whole list, which must hold everybody once. */
    private CompletionLine line(String course, LocalDate asOf, UnitView view, OfficialLine person) throws Exception {
        var lines = As.PAO.get(() -> compliance.list(query(course, asOf, Standing.ALL, view), 0, 200)).rows().stream()
                .filter(line -> line.official().equals(person.id()))
                .toList();
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private List<Long> listed(String course, LocalDate asOf, Standing standing, UnitView view) throws Exception {
        var slice = As.PAO.get(() -> compliance.list(query(course, asOf, standing, view), 0, 200));
        assertEquals(slice.total(), slice.rows().size());
        return slice.rows().stream().map(CompletionLine::official).toList();
    }

    private List<String> renewals(OfficialLine person) throws Exception {
        return School.learner(person).get(() -> learning.home()).renewals().stream()
                .map(Renewal::courseCode)
                .toList();
    }

    private List<CompletedCourse> own(OfficialLine person) throws Exception {
        return School.learner(person).get(() -> completions.own());
    }

    @Test
    void a_completion_counts_to_the_same_day_of_the_last_month_and_without_a_word_for_life() throws Exception {
        var person = school.someone();
        var offering = completes(taughtFor(24), person);
        var until = school.today().plusMonths(24);
        assertEquals(until, own(person).get(0).validUntil());
        assertEquals(
                until,
                School.learner(person)
                        .get(() -> learning.classView(offering))
                        .card()
                        .validUntil());
        completes(taughtFor(0), person);
        assertNull(own(person).get(0).validUntil());
        assertEquals(List.of(), renewals(person), "two years are long");
    }

    @Test
    void what_lapses_soon_is_to_be_renewed_and_what_has_lapsed_counts_no_more_but_counted_then() throws Exception {
        var course = taughtFor(1);
        var person = school.someone();
        completes(course, person);
        var today = school.today();
        for (var view : UnitView.values()) {
            assertEquals(List.of(person.id()), listed(course, today, Standing.COMPLETED, view));
            assertEquals(List.of(person.id()), listed(course, today, Standing.RENEWING, view));
            assertEquals(
                    1,
                    As.PAO
                            .get(() -> compliance.figures(query(course, today, null, view)))
                            .renewing());
            assertEquals(today.plusMonths(1), line(course, today, view, person).validUntil());
        }
        assertEquals(List.of(course), renewals(person));

        school.completedBefore(person, 40);
        var lapsed = today.plusMonths(1).minusDays(40);
        for (var view : UnitView.values()) {
            var now = line(course, today, view, person);
            assertFalse(now.completed());
            assertEquals(lapsed, now.lapsedOn());
            assertTrue(listed(course, today, Standing.NOT_COMPLETED, view).contains(person.id()));
            assertEquals(List.of(), listed(course, today, Standing.RENEWING, view));
            var figures = As.PAO.get(() -> compliance.figures(query(course, today, null, view)));
            assertEquals(0, figures.completed());
            assertEquals(0, figures.renewing());
            assertTrue(line(course, lapsed, view, person).completed(), "on its last day");
            assertNull(line(course, lapsed, view, person).lapsedOn());
            assertEquals(
                    1,
                    As.PAO
                            .get(() -> compliance.figures(query(course, lapsed, null, view)))
                            .completed());
            assertFalse(line(course, lapsed.plusDays(1), view, person).completed());
        }
        assertEquals(List.of(course), renewals(person), "all the more");
        assertTrue(own(person).get(0).lapsedOn(today));
        assertFalse(own(person).get(0).lapsedOn(lapsed));
    }

    @Test
    void who_learns_again_has_completed_once_more_and_stands_in_the_list_once() throws Exception {
        var course = taughtFor(1);
        var person = school.someone();
        completes(course, person);
        school.completedBefore(person, 10);
        small.revises(course, SmallCourse.validFor(12));
        var again = school.opens(course);
        school.enrols(again, person);
        assertEquals(List.of(), renewals(person), "is in a class of it");
        small.completes(person, again);
        for (var view : UnitView.values()) {
            var line = line(course, school.today(), view, person);
            assertEquals(school.today(), line.completedOn());
            assertEquals(school.today().plusMonths(12), line.validUntil());
            assertEquals(2, line.versionNumber());
            assertEquals(List.of(), listed(course, school.today(), Standing.RENEWING, view));
        }
        assertEquals(List.of(), renewals(person));
    }

    @Test
    void a_lapsed_completion_opens_no_class_that_comes_after() throws Exception {
        var course = taughtFor(1);
        var then = "NOI-%02d".formatted(taught);
        small.publishes(then, SmallCourse.after(course));
        var person = school.someone();
        completes(course, person);
        var offering = school.opens(then);
        assertEquals(List.of(), As.PAO.get(() -> enrolments.lacking(offering, SmallCourse.numbers(person))));
        school.completedBefore(person, 40);
        assertEquals(
                List.of(person.personalNumber()),
                As.PAO.get(() -> enrolments.lacking(offering, SmallCourse.numbers(person))).stream()
                        .map(EnrolmentResult::personalNumber)
                        .toList());
    }

    @Test
    void a_file_for_another_program_tells_until_when_it_counts_or_did() throws Exception {
        var course = taughtFor(1);
        var person = school.someone();
        completes(course, person);
        school.completedBefore(person, 40);
        var lines = new ArrayList<CompletionLine>();
        As.PAO.run(
                () -> compliance.export(query(course, null, Standing.NOT_COMPLETED, UnitView.AS_IT_WAS), lines::add));
        assertEquals(1, lines.stream().filter(line -> line.lapsedOn() != null).count());
    }

    @Test
    void of_a_course_for_life_nobody_asks_who_is_to_renew() throws Exception {
        var course = taughtFor(0);
        assertNull(As.PAO
                .get(() -> compliance.figures(query(course, null, null, UnitView.AS_IT_WAS)))
                .renewing());
    }
}
