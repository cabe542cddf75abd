package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.course.CourseService;
import vn.taphuan.course.Courses;
import vn.taphuan.course.CurriculumImport;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseSource;
import vn.taphuan.courses.Curriculum;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class CourseIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    CourseService courses;

    @Inject
    Courses repository;

    @Inject
    CurriculumImport curriculum;

    @Inject
    OfferingService offerings;

    @Inject
    School school;

    private static List<CourseSource> shipped() {
        return Curriculum.load(Curriculum.class.getClassLoader()).courses();
    }

    private int version(String code) throws Exception {
        return As.HA.get(() -> courses.courses()).stream()
                .filter(course -> course.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void the_courses_stand_in_their_order_with_their_tiết() throws Exception {
        // What other tests wrote and published stands behind them.
        var lines = As.HA.get(() -> courses.courses()).subList(0, 3);
        assertEquals(
                List.of("CCHC-01", "CCHC-02", "CCHC-03"),
                lines.stream().map(line -> line.code()).toList());
        assertEquals(
                List.of(8, 4, 2), lines.stream().map(line -> line.periods()).toList());
    }

    @Test
    void the_same_content_is_taken_in_once_and_changed_content_is_a_new_version() throws Exception {
        var before = version("CCHC-02");
        curriculum.takeIn(shipped());
        assertEquals(before, version("CCHC-02"));
        var running = school.opens("CCHC-02");
        curriculum.takeIn(shipped().stream().map(CourseIT::changed).toList());
        assertEquals(before + 1, version("CCHC-02"));
        assertEquals(
                before,
                As.HA.get(() -> offerings.offering(running)).versionNumber(),
                "a class keeps what it began with");
        var next = school.opens("CCHC-02");
        assertEquals(before + 1, As.HA.get(() -> offerings.offering(next)).versionNumber());
    }

    /** CCHC-02 with another content hash; the others as they are. */
    private static CourseSource changed(CourseSource course) {
        if (!course.code().equals("CCHC-02")) return course;
        return new CourseSource(
                course.uuid(),
                course.code(),
                course.title(),
                course.summary(),
                course.periods(),
                course.periodsBy(),
                course.audience(),
                course.prerequisites(),
                course.passPercent(),
                course.finish(),
                course.validMonths(),
                course.outcomes(),
                course.basis(),
                course.modules(),
                course.questions(),
                course.media(),
                course.images(),
                course.files(),
                "f".repeat(course.contentHash().length()));
    }

    @Test
    void of_a_retired_course_no_class_is_opened_until_it_is_taught_again() throws Exception {
        As.HA.run(() -> courses.retire("CCHC-02"));
        try {
            assertTrue(As.HA.get(() -> courses.taught()).stream()
                    .noneMatch(line -> line.code().equals("CCHC-02")));
            assertTrue(As.HA.get(() -> courses.courses()).stream()
                    .anyMatch(line -> line.code().equals("CCHC-02") && line.retired()));
            assertEquals("offering.courseRetired", School.refusal(() -> school.opens("CCHC-02")));
            assertThrows(EJBAccessException.class, () -> As.BINH.run(() -> courses.retire("CCHC-01")));
        } finally {
            As.HA.run(() -> courses.teachAgain("CCHC-02"));
        }
        school.opens("CCHC-02");
    }

    @Test
    void a_course_tells_its_learners_what_it_rests_on_and_what_of_it_is_past() throws Exception {
        var about = As.HANH.get(() -> courses.about("CCHC-03"));
        assertEquals(2, about.periods());
        assertFalse(about.periodsBy().told(), "it does not say");
        assertEquals(0, about.validMonths());
        assertEquals(List.of(), about.first());
        assertTrue(about.basis().stream()
                .anyMatch(basis -> basis.text().contains("61/2018") && basis.status() == Basis.Status.PAST));
        assertTrue(about.basis().stream().anyMatch(basis -> basis.status() == Basis.Status.CURRENT));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> courses.about("KHONG-CO")));
        assertThrows(EJBAccessException.class, () -> As.caller("quantri", "audit.read")
                .get(() -> courses.about("CCHC-03")));
    }

    @Test
    void when_a_law_is_replaced_every_course_page_and_question_resting_on_it_is_listed() throws Exception {
        var found = As.BINH.get(() -> courses.restingOn("hiến pháp"));
        var number = As.BINH.get(() -> courses.restingOn("/NQ-CP"));
        assertTrue(number.stream().anyMatch(line -> line.where() == null), "courses");
        assertTrue(number.stream().anyMatch(line -> line.where() != null && line.question() == null), "pages");
        assertTrue(number.stream().anyMatch(line -> line.question() != null), "questions");
        assertTrue(found.stream().allMatch(line -> line.basis().toLowerCase().contains("hiến pháp")));
        for (var typed : Arrays.asList(null, "", "ab", "%%%", "không có luật này"))
            assertEquals(List.of(), As.BINH.get(() -> courses.restingOn(typed)), typed);
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> courses.restingOn("luật")));
    }

    @Test
    void a_picture_that_is_not_there_is_not_found_and_the_list_asks_for_the_permission() {
        assertThrows(NotFound.class, () -> courses.picture(1L, "khong-co.svg"));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> courses.courses()));
        assertThrows(EJBAccessException.class, () -> As.HUY.get(() -> courses.courses()));
    }

    @Test
    void a_picture_of_a_lesson_is_shown_to_whoever_asks() {
        var source = shipped().stream()
                .filter(course -> !course.images().isEmpty())
                .findFirst()
                .orElseThrow();
        var name = source.images().keySet().iterator().next();
        var version = repository.getLatest(source.code()).id();
        var picture = courses.picture(version, name);
        assertArrayEquals(source.images().get(name), picture.content());
        assertEquals("image/svg+xml", picture.mediaType());
    }
}
