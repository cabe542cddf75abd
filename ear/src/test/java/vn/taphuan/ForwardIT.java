package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.CourseFacts;
import vn.taphuan.authoring.DraftQuestionService;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.ProgressLine;
import vn.taphuan.note.NoteLine;
import vn.taphuan.note.NoteService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.shared.NotFound;

/** A course is renewed while Bình's class is under way, and he lets the class go on with the new version. */
@ExtendWith(ArquillianExtension.class)
class ForwardIT {
    private static final String COURSE = "TIEN-01";
    private static final List<Basis> BASIS = List.of(new Basis("Luật", Basis.Status.CURRENT, "đang áp dụng"));

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AuthoringService authoring;

    @Inject
    DraftQuestionService questions;

    @Inject
    ReviewService review;

    @Inject
    LearningService learning;

    @Inject
    FollowService follow;

    @Inject
    DiscussionService discussion;

    @Inject
    NoteService notes;

    @Inject
    AssessmentService assessment;

    @Inject
    School school;

    private int seen(Long draft) throws Exception {
        return As.BINH.get(() -> authoring.draft(draft).seen());
    }

    private void page(Long draft, String title) throws Exception {
        var name = As.BINH.get(() -> authoring.addPage(draft, seen(draft), 0, title));
        As.BINH.run(() ->
                authoring.savePage(draft, seen(draft), name, new PagePlan("", title, 5, "Biết.", BASIS, "Nội dung.")));
    }

    /** Two pages and a test of one question, published. */
    private void firstVersion() throws Exception {
        var draft = As.BINH.get(() -> authoring.begin(COURSE, "Tiến lên"));
        var facts = new CourseFacts(
                "Tiến lên",
                "Ngắn.",
                1,
                PeriodsBy.UNTOLD,
                "Công chức",
                List.of(),
                70,
                CourseFinish.ALL,
                0,
                List.of("Biết"),
                BASIS);
        As.BINH.run(() -> authoring.saveFacts(draft, seen(draft), facts));
        As.BINH.run(() -> authoring.addModule(draft, seen(draft), "Một", "Biết."));
        page(draft, "Nghe");
        page(draft, "Nói");
        As.BINH.run(() -> authoring.addQuiz(draft, seen(draft), 0, "Kiểm tra"));
        var module = As.BINH
                .get(() -> authoring.draft(draft))
                .plan()
                .modules()
                .get(0)
                .id();
        As.BINH.run(() -> questions.saveText(draft, seen(draft), module, """
                ---
                topic: %1$s
                ---

                ## Ta làm gì trước? {#%1$s-c1 level=nhan-biet}

                - [x] Nghe
                - [ ] Nói

                > Nghe rồi mới nói.
                >
                > Căn cứ: Luật (đang áp dụng).
                """.formatted(module)));
        var quiz = new QuizSource("", "Kiểm tra", 10, 3, 70, List.of(new Draw(module, Level.RECOGNISE, 1)));
        As.BINH.run(() -> authoring.saveQuiz(draft, seen(draft), 0, 2, quiz));
        publish(draft);
    }

    private void publish(Long draft) throws Exception {
        As.BINH.run(() -> review.submit(draft, seen(draft), "daotao", null));
        As.HA.get(() -> review.publish(draft, null));
    }

    private String item(OfficialLine person, String offering, int at) throws Exception {
        return School.learner(person).get(() -> learning.classView(offering)
                .modules()
                .get(0)
                .items()
                .get(at)
                .code());
    }

    private void reads(OfficialLine person, String offering, int... items) throws Exception {
        for (int at : items) {
            var code = item(person, offering, at);
            School.learner(person).run(() -> learning.complete(offering, code));
        }
    }

    private void notes(OfficialLine person, String offering, int... items) throws Exception {
        var place = School.learner(person)
                .get(() -> learning.classView(offering).card().enrolment());
        for (int at : items) {
            var code = item(person, offering, at);
            School.learner(person).run(() -> notes.keep(place, code, "Ghi nhớ", true, 1));
        }
    }

    private Long begins(OfficialLine person, String offering) throws Exception {
        var quiz = item(person, offering, 2);
        return School.learner(person).get(() -> assessment.start(offering, quiz));
    }

    private void handsIn(OfficialLine person, Long attempt) throws Exception {
        School.learner(person).run(() -> {
            var question = assessment.paper(attempt).questions().get(0);
            var right = question.choices().stream()
                    .filter(choice -> choice.text().equals("Nghe"))
                    .findFirst()
                    .orElseThrow();
            assessment.answer(attempt, 1, Set.of(right.value()), 1);
            assessment.submit(attempt);
        });
    }

    private ProgressLine line(String offering, OfficialLine person) throws Exception {
        return As.BINH.get(() -> follow.roster(offering, 0, 50)).rows().stream()
                .filter(line -> line.fullName().equals(person.fullName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_done_in_items_of_the_same_code_counts_on_and_who_has_nothing_left_has_completed() throws Exception {
        firstVersion();
        var offering = school.opens(COURSE);
        var done = school.someone();
        var almost = school.someone();
        school.enrols(offering, done, almost);
        assertFalse(As.BINH.get(() -> follow.hasNewer(offering)));
        reads(done, offering, 0, 1);
        handsIn(done, begins(done, offering));
        reads(almost, offering, 0);
        var lesson = item(almost, offering, 0);
        School.learner(almost).run(() -> discussion.ask(offering, lesson, "Nghe thế nào là đủ?"));
        notes(almost, offering, 0, 1);
        var attempt = begins(almost, offering);
        assertNotNull(line(offering, done).completedOn());

        var shorter = As.BINH.get(() -> authoring.revise(COURSE));
        As.BINH.run(() -> authoring.removeItem(shorter, seen(shorter), 0, 1));
        publish(shorter);
        assertTrue(As.BINH.get(() -> follow.hasNewer(offering)));
        assertEquals(1, As.BINH.get(() -> follow.forward(offering)).from(), "a class stays on its version");
        assertEquals(
                "learning.forwardOpenAttempts",
                School.refusal(() -> As.BINH.run(() -> follow.moveForward(offering, 2))));
        handsIn(almost, attempt);
        assertNull(line(offering, almost).completedOn());
        var view = As.BINH.get(() -> follow.forward(offering));
        assertEquals(List.of("Nói"), view.gone());
        assertEquals(List.of(), view.added());
        assertEquals(2, view.kept());
        assertEquals(2, view.learners());
        assertEquals(0, view.noLonger());
        assertEquals(1, view.newly());
        assertEquals(
                "learning.forwardChanged", School.refusal(() -> As.BINH.run(() -> follow.moveForward(offering, 1))));
        As.BINH.run(() -> follow.moveForward(offering, 2));
        assertNotNull(line(offering, almost).completedOn());
        assertEquals(100, line(offering, almost).percent());
        assertEquals(1, School.learner(done).get(() -> discussion.countOfItem(offering, lesson)), "asked before");
        var noted = School.learner(almost).get(() -> notes.ofClass(offering)).lines();
        assertEquals(List.of("Nghe", "Nói"), noted.stream().map(NoteLine::title).toList());
        assertEquals(
                List.of(true, false), noted.stream().map(NoteLine::inCourse).toList(), "the second is gone");

        var longer = As.BINH.get(() -> authoring.revise(COURSE));
        page(longer, "Ghi");
        As.BINH.run(() -> authoring.moveItem(longer, seen(longer), 0, 2, 0, 1));
        publish(longer);
        view = As.BINH.get(() -> follow.forward(offering));
        assertEquals(List.of("Ghi"), view.added());
        assertEquals(2, view.noLonger());
        As.BINH.run(() -> follow.moveForward(offering, 3));
        assertNotNull(line(offering, done).completedOn(), "a completion is for life");
        assertTrue(School.learner(done).get(() -> learning.classView(offering)
                .modules()
                .get(0)
                .items()
                .get(2)
                .completed()));
        assertFalse(School.learner(done).get(() -> learning.classView(offering)
                .modules()
                .get(0)
                .items()
                .get(1)
                .completed()));
    }

    @Test
    void only_who_teaches_a_class_moves_it_and_only_forward() throws Exception {
        var offering = school.opens("CCHC-02");
        assertEquals(
                "offering.newestAlready",
                School.refusal(() -> As.BINH.run(() ->
                        follow.moveForward(offering, follow.forward(offering).to()))));
        for (var person : List.of(As.HANH, As.PAO, As.DUC, As.HUY))
            assertThrows(EJBAccessException.class, () -> person.run(() -> follow.moveForward(offering, 2)));
        assertThrows(NotFound.class, () -> As.BINH.get(() -> follow.forward("KHONG-CO")));
    }
}
