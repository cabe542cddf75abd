package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.discussion.ClassQuestion;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.discussion.QuestionLine;
import vn.taphuan.identity.JobRole;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.shared.NotFound;

/** Yến and May of Khun Há ask about a lesson, Bình answers; nobody outside the class reads any of it. */
@ExtendWith(ArquillianExtension.class)
class DiscussionIT {
    private static final String UNIT = "LC-X-29";
    private static final String COURSE = "CCHC-02";
    private static final String LESSON = "c02-m1-p1";
    private static final String NEXT = "c02-m1-p2";
    private static final String QUIZ = "c02-m1-quiz";
    private static final String TEXT = "Hồ sơ thiếu một tờ thì trả lại hay hẹn bổ sung?";
    private static int people;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    DiscussionService discussion;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private OfficialLine learns(String name, String offering) throws Exception {
        var person = school.arrives(UNIT, name, "03/03/1988", "0121886%05d".formatted(++people));
        school.enrolsBy(As.DUC, offering, person);
        return person;
    }

    private Long asks(OfficialLine person, String offering, String text) throws Exception {
        return School.learner(person).get(() -> discussion.ask(offering, LESSON, text));
    }

    private List<QuestionLine> reads(OfficialLine person, String offering) throws Exception {
        return School.learner(person)
                .get(() -> discussion.ofItem(offering, LESSON, 0, 50))
                .slice()
                .rows();
    }

    private List<ClassQuestion> asked(As by, String offering) throws Exception {
        return by.get(() -> discussion.ofClass(offering, 0, 50)).rows();
    }

    @Test
    void yến_asks_bình_sees_who_it_was_and_answers_and_may_reads_both_without_a_name() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", offering);
        var id = asks(yến, offering, "  " + TEXT + '\n');
        assertEquals(1, As.BINH.get(() -> discussion.countOpen(offering)));
        var seen = asked(As.BINH, offering).get(0);
        assertEquals("Vừ Thị Yến", seen.fullName());
        assertEquals(TEXT, seen.text());
        assertTrue(seen.open());
        As.BINH.run(() -> discussion.answer(offering, id, "Hẹn bổ sung, ghi vào phiếu."));
        As.HA.run(() -> discussion.answer(offering, id, "Mẫu phiếu ở bài sau."));
        assertEquals(0, As.BINH.get(() -> discussion.countOpen(offering)));
        var line = reads(may, offering).get(0);
        assertFalse(line.own());
        assertEquals(TEXT, line.text());
        assertEquals(
                List.of("Nguyễn Văn Bình", "Trần Thị Thu Hà"),
                line.answers().stream().map(answer -> answer.by()).toList());
        assertTrue(reads(yến, offering).get(0).own());
        assertEquals(1, School.learner(may).get(() -> discussion.countOfItem(offering, LESSON)));
        assertEquals(0, School.learner(may).get(() -> discussion.countOfItem(offering, NEXT)), "another lesson");
        assertEquals(1, acts("discussion.answer", offering));
    }

    private long acts(String action, String offering) throws Exception {
        var today = school.today();
        return As.HUY
                .get(() -> audit.search(today, today, "giangvien", action, offering, 0, 10))
                .total();
    }

    @Test
    void what_waits_comes_first_then_the_newest() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var first = asks(yến, offering, "Câu hỏi thứ nhất");
        var second = asks(yến, offering, "Câu hỏi thứ hai");
        var third = asks(yến, offering, "Câu hỏi thứ ba");
        As.BINH.run(() -> discussion.answer(offering, third, "Có."));
        assertEquals(
                List.of(second, first, third),
                asked(As.BINH, offering).stream().map(ClassQuestion::id).toList());
        assertEquals(
                List.of(third, second, first),
                reads(yến, offering).stream().map(QuestionLine::id).toList());
    }

    @Test
    void a_hidden_question_is_gone_for_the_class_and_who_asked_reads_why() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", offering);
        var id = asks(yến, offering, TEXT);
        assertEquals(
                "discussion.reasonMissing",
                School.refusal(() -> As.BINH.run(() -> discussion.hide(offering, id, "  "))));
        As.BINH.run(() -> discussion.hide(offering, id, "Có tên người dân"));
        assertTrue(reads(may, offering).isEmpty());
        assertEquals(0, School.learner(may).get(() -> discussion.countOfItem(offering, LESSON)));
        assertEquals("Có tên người dân", reads(yến, offering).get(0).hiddenReason());
        var kept = asked(As.BINH, offering).get(0);
        assertEquals("Nguyễn Văn Bình", kept.hiddenBy());
        assertTrue(kept.hidden());
        assertEquals(0, As.BINH.get(() -> discussion.countOpen(offering)));
        for (As.Step step : List.<As.Step>of(
                () -> discussion.hide(offering, id, "Lần nữa"), () -> discussion.answer(offering, id, "Muộn rồi")))
            assertEquals("discussion.hiddenAlready", School.refusal(() -> As.BINH.run(step)));
        assertEquals(1, acts("discussion.hide", offering));
    }

    @Test
    void a_question_has_five_characters_to_two_thousand_and_twenty_may_wait() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        assertEquals("discussion.textShort", School.refusal(() -> asks(yến, offering, " Sao?  ")));
        assertEquals("discussion.textShort", School.refusal(() -> asks(yến, offering, null)));
        assertEquals(
                "discussion.textShort",
                School.refusal(() -> asks(yến, offering, "Sao?\u202e\u0000\u200b\u200d\ufeff")),
                "what nobody sees is no character");
        assertEquals("discussion.textLong", School.refusal(() -> asks(yến, offering, "a".repeat(2_001))));
        for (int i = 1; i < 20; i++) asks(yến, offering, "Câu hỏi số " + i);
        var last = asks(yến, offering, "ữ".repeat(2_000));
        assertEquals("discussion.tooManyOpen", School.refusal(() -> asks(yến, offering, TEXT)));
        assertEquals(
                "discussion.answerMissing",
                School.refusal(() -> As.BINH.run(() -> discussion.answer(offering, last, " \u200b\u202e"))));
        assertEquals(
                "discussion.textLong",
                School.refusal(() -> As.BINH.run(() -> discussion.answer(offering, last, "a".repeat(2_001)))));
        As.BINH.run(() -> discussion.answer(offering, last, "Được."));
        asks(yến, offering, TEXT);
    }

    @Test
    void nobody_asks_about_a_quiz_or_once_the_class_is_over_but_what_was_said_stays_to_be_read() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        assertThrows(NotFound.class, () -> School.learner(yến).run(() -> discussion.ask(offering, QUIZ, TEXT)));
        var id = asks(yến, offering, TEXT);
        school.passes(Period.ofDays(40), offering);
        assertEquals("offering.ended", School.refusal(() -> asks(yến, offering, TEXT)));
        As.BINH.run(() -> discussion.answer(offering, id, "Hẹn bổ sung."));
        assertEquals(1, reads(yến, offering).get(0).answers().size());
    }

    @Test
    void a_learner_of_another_class_and_a_trainer_of_another_class_find_nothing() throws Exception {
        var offering = school.opens(COURSE);
        var other = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", other);
        var id = asks(yến, offering, TEXT);
        assertTrue(reads(may, other).isEmpty(), "the same lesson in her own class");
        for (As.Step step : List.<As.Step>of(
                () -> discussion.ofItem(offering, LESSON, 0, 50),
                () -> discussion.countOfItem(offering, LESSON),
                () -> discussion.ask(offering, LESSON, TEXT)))
            assertThrows(NotFound.class, () -> School.learner(may).run(step));
        var stranger = As.as("khong-day-lop-nay", JobRole.TRAINER);
        for (As.Step step : List.<As.Step>of(
                () -> discussion.ofClass(offering, 0, 50),
                () -> discussion.countOpen(offering),
                () -> discussion.question(offering, id),
                () -> discussion.answer(offering, id, "Không phải lớp tôi"),
                () -> discussion.hide(offering, id, "Không phải lớp tôi")))
            assertThrows(NotFound.class, () -> stranger.run(step));
        assertThrows(NotFound.class, () -> As.BINH.run(() -> discussion.question(other, id)), "of another class");
    }

    @Test
    void hr_and_the_administrator_read_nothing_of_a_class() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var id = asks(yến, offering, TEXT);
        for (var job : List.of(JobRole.UNIT_HR, JobRole.PROVINCIAL_HR, JobRole.ADMINISTRATOR)) {
            var person = As.as("sonoivu", job);
            for (As.Step step : List.<As.Step>of(
                    () -> discussion.ofItem(offering, LESSON, 0, 50),
                    () -> discussion.countOfItem(offering, LESSON),
                    () -> discussion.ask(offering, LESSON, TEXT),
                    () -> discussion.ofClass(offering, 0, 50),
                    () -> discussion.countOpen(offering),
                    () -> discussion.question(offering, id),
                    () -> discussion.answer(offering, id, "Không"),
                    () -> discussion.hide(offering, id, "Không"),
                    () -> discussion.own())) assertThrows(EJBAccessException.class, () -> person.run(step), job.name());
        }
    }

    @Test
    void yến_takes_her_questions_away_with_the_answers_and_none_of_mays() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", offering);
        var id = asks(yến, offering, TEXT);
        asks(may, offering, "Câu hỏi của May");
        As.BINH.run(() -> discussion.answer(offering, id, "Hẹn bổ sung."));
        var own = School.learner(yến).get(() -> discussion.own());
        assertEquals(1, own.size());
        assertEquals(offering, own.get(0).offering());
        assertEquals(LESSON, own.get(0).item());
        assertEquals(TEXT, own.get(0).text());
        assertNull(own.get(0).hiddenAt());
        assertEquals("Hẹn bổ sung.", own.get(0).answers().get(0).text());
    }
}
