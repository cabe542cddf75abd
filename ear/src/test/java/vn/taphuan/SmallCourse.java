package vn.taphuan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
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
import vn.taphuan.learning.LearningService;
import vn.taphuan.official.OfficialLine;

/** Courses of one page and a test of one question, which Bình writes, Hà publishes and anybody completes at once. */
@Dependent
public class SmallCourse {
    private static final List<Basis> BASIS = List.of(new Basis("Luật", Basis.Status.CURRENT, "đang áp dụng"));

    @Inject
    AuthoringService authoring;

    @Inject
    DraftQuestionService questions;

    @Inject
    ReviewService review;

    @Inject
    LearningService learning;

    @Inject
    School school;

    /** What is said of a course that comes after these. */
    static CourseFacts after(String... first) {
        return facts(List.of(first), 0);
    }

    /** What is said of a course whose completion counts for so many months; 0 for life. */
    static CourseFacts validFor(int months) {
        return facts(List.of(), months);
    }

    private static CourseFacts facts(List<String> first, int validMonths) {
        return new CourseFacts(
                "Khóa nhỏ",
                "Ngắn.",
                1,
                PeriodsBy.UNTOLD,
                "Công chức",
                first,
                70,
                CourseFinish.ALL,
                validMonths,
                List.of("Biết"),
                BASIS);
    }

    static List<String> numbers(OfficialLine... people) {
        return Arrays.stream(people).map(OfficialLine::personalNumber).toList();
    }

    private int seen(Long draft) throws Exception {
        return As.BINH.get(() -> authoring.draft(draft).seen());
    }

    void publishes(String code, CourseFacts facts) throws Exception {
        var draft = As.BINH.get(() -> authoring.begin(code, facts.title()));
        As.BINH.run(() -> authoring.saveFacts(draft, seen(draft), facts));
        As.BINH.run(() -> authoring.addModule(draft, seen(draft), "Một", "Biết."));
        var page = As.BINH.get(() -> authoring.addPage(draft, seen(draft), 0, "Nghe"));
        var plan = new PagePlan("", "Nghe", 5, "Biết.", BASIS, "Nội dung.");
        As.BINH.run(() -> authoring.savePage(draft, seen(draft), page, plan));
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
        As.BINH.run(() -> authoring.saveQuiz(draft, seen(draft), 0, 1, quiz));
        publish(draft);
    }

    /** The next version, of which only this is said otherwise. */
    void revises(String code, CourseFacts facts) throws Exception {
        var draft = As.BINH.get(() -> authoring.revise(code));
        As.BINH.run(() -> authoring.saveFacts(draft, seen(draft), facts));
        publish(draft);
    }

    private void publish(Long draft) throws Exception {
        As.BINH.run(() -> review.submit(draft, seen(draft), "daotao", null));
        As.HA.get(() -> review.publish(draft, null));
    }

    /** Somebody in a class of a small course reads the page and passes the test. */
    void completes(OfficialLine person, String offering) throws Exception {
        School.learner(person).run(() -> {
            var items = learning.classView(offering).modules().get(0).items();
            learning.complete(offering, items.get(0).code());
            school.takes(offering, items.get(1).code(), "Nghe");
        });
    }
}
