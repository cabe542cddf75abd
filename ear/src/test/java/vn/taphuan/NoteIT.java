package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.LearningService;
import vn.taphuan.note.HeldNote;
import vn.taphuan.note.NoteLine;
import vn.taphuan.note.NoteService;
import vn.taphuan.note.OwnNote;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.SentCount;

/** Yến of Khun Há notes down what she reads, on two devices; nobody else ever reads it. */
@ExtendWith(ArquillianExtension.class)
class NoteIT {
    private static final String UNIT = "LC-X-29";
    private static final String COURSE = "CCHC-02";
    private static final String LESSON = "c02-m1-p1";
    private static final String NEXT = "c02-m1-p2";
    private static final String QUIZ = "c02-m1-quiz";
    private static final String TEXT = "Hỏi lại chị Hà:\n- thời hạn tính từ ngày nào?";
    private static int people;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    NoteService notes;

    @Inject
    LearningService learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    OfficialService officials;

    @Inject
    PostingService postings;

    @Inject
    School school;

    private OfficialLine learns(String name, String offering) throws Exception {
        var person = school.arrives(UNIT, name, "03/03/1988", "0121885%05d".formatted(++people));
        school.enrolsBy(As.DUC, offering, person);
        return person;
    }

    private Long place(OfficialLine person, String offering) throws Exception {
        return School.learner(person)
                .get(() -> learning.classView(offering).card().enrolment());
    }

    private HeldNote writes(OfficialLine person, String offering, String item, String text, long seq) throws Exception {
        var place = place(person, offering);
        return School.learner(person).get(() -> notes.keep(place, item, text, null, seq));
    }

    private HeldNote marks(OfficialLine person, String offering, String item, boolean marked, long seq)
            throws Exception {
        var place = place(person, offering);
        return School.learner(person).get(() -> notes.keep(place, item, null, marked, seq));
    }

    private HeldNote reads(OfficialLine person, String offering, String item) throws Exception {
        var place = place(person, offering);
        return School.learner(person).get(() -> notes.note(place, item));
    }

    private List<NoteLine> all(OfficialLine person, String offering) throws Exception {
        return School.learner(person).get(() -> notes.ofClass(offering)).lines();
    }

    @Test
    void a_count_from_the_future_does_not_shut_out_what_is_written_tomorrow() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var held = writes(yến, offering, LESSON, TEXT, Long.MAX_VALUE);
        assertEquals(TEXT, held.text());
        var marked = marks(yến, offering, LESSON, true, Long.MAX_VALUE);
        assertTrue(marked.bookmarked());
        var last = SentCount.of(Long.MAX_VALUE, Instant.now());
        assertTrue(held.textSeq() <= last && marked.bookmarkSeq() <= last);
    }

    @Test
    void a_later_edit_never_loses_to_an_older_one_and_sending_it_again_changes_nothing() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        assertEquals(new HeldNote("", 0, false, 0), reads(yến, offering, LESSON), "nothing is a note too");
        writes(yến, offering, LESSON, "  " + TEXT + "\n ", 20);
        var held = new HeldNote(TEXT, 20, false, 0);
        assertEquals(held, reads(yến, offering, LESSON));
        assertEquals(held, writes(yến, offering, LESSON, "Viết từ trước, gửi sau", 10));
        assertEquals(held, writes(yến, offering, LESSON, "Cùng số, nội dung khác", 20));
        assertEquals("", writes(yến, offering, LESSON, "", 30).text());
        assertEquals(List.of(), all(yến, offering), "an empty note is none");
        assertEquals("", writes(yến, offering, LESSON, TEXT, 20).text(), "what was deleted stays deleted");
    }

    @Test
    void a_star_set_on_the_phone_leaves_what_was_written_at_the_desk_and_the_other_way_round() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        marks(yến, offering, LESSON, true, 50);
        assertEquals(new HeldNote(TEXT, 40, true, 50), writes(yến, offering, LESSON, TEXT, 40));
        assertTrue(marks(yến, offering, LESSON, false, 45).bookmarked(), "taken away before it was set");
        assertEquals(new HeldNote(TEXT, 40, false, 60), marks(yến, offering, LESSON, false, 60));
    }

    @Test
    void what_was_written_on_the_phone_stays_above_what_the_desk_writes_without_having_seen_it() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var place = place(yến, offering);
        School.learner(yến).run(() -> {
            notes.keep(place, LESSON, "Điện thoại", null, 10, List.of(0L));
            var both = "Điện thoại\n———\nMáy bàn";
            assertEquals(new HeldNote(both, 21, false, 0), notes.keep(place, LESSON, "Máy bàn", null, 20, List.of(0L)));
            assertEquals(
                    21,
                    notes.keep(place, LESSON, "Máy bàn", null, 20, List.of(0L)).textSeq(),
                    "sent again");
            assertEquals(
                    "",
                    notes.keep(place, LESSON, "", null, 30, List.of(0L, 21L)).text(),
                    "it was seen");
            notes.keep(place, LESSON, "Máy bàn", null, 40, List.of(30L));
            assertEquals(
                    "Viết từ trước\n———\nMáy bàn",
                    notes.keep(place, LESSON, "Viết từ trước", null, 35, List.of(30L))
                            .text(),
                    "sent late");
            var whole = "ữ".repeat(3_999);
            assertEquals(
                    whole,
                    notes.keep(place, LESSON, whole, null, 50, List.of(30L)).text(),
                    "both would be too long");
        });
    }

    @Test
    void what_two_devices_send_at_once_ends_with_the_newest_in_one_row() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var place = place(yến, offering);
        var steps = new ArrayList<Callable<HeldNote>>(IntStream.rangeClosed(1, 6)
                .<Callable<HeldNote>>mapToObj(
                        seq -> () -> School.learner(yến).get(() -> notes.keep(place, LESSON, "Lần " + seq, null, seq)))
                .toList());
        Collections.reverse(steps);
        School.allAtOnce(steps);
        assertEquals("Lần 6", reads(yến, offering, LESSON).text());
        assertEquals(1, all(yến, offering).size());
    }

    @Test
    void all_of_a_class_stand_in_the_order_of_the_course_whenever_they_were_written() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        marks(yến, offering, NEXT, true, 1);
        writes(yến, offering, LESSON, TEXT, 2);
        var view = School.learner(yến).get(() -> notes.ofClass(offering));
        assertEquals(
                List.of(LESSON, NEXT), view.lines().stream().map(NoteLine::code).toList());
        assertEquals(1, view.noted());
        assertEquals(1, view.bookmarked());
        assertTrue(view.lines().get(0).inCourse());
        assertFalse(view.lines().get(1).noted());
        assertEquals(2, School.learner(yến).get(() -> notes.countOfClass(offering)));
    }

    @Test
    void a_note_has_four_thousand_characters_at_most_and_none_stands_beside_a_quiz() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        writes(yến, offering, LESSON, "ữ".repeat(4_000), 1);
        assertEquals("ữ".repeat(4_000), reads(yến, offering, LESSON).text());
        assertEquals("note.textLong", School.refusal(() -> writes(yến, offering, LESSON, "a".repeat(4_001), 2)));
        assertThrows(NotFound.class, () -> writes(yến, offering, QUIZ, TEXT, 1));
        assertThrows(NotFound.class, () -> reads(yến, offering, QUIZ));
        assertThrows(NotFound.class, () -> writes(yến, offering, "c01-m1-p1", TEXT, 1), "of another course");
    }

    @Test
    void once_the_class_is_over_they_are_read_and_written_on() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        writes(yến, offering, LESSON, TEXT, 1);
        school.passes(Period.ofDays(40), offering);
        assertEquals(TEXT, all(yến, offering).get(0).text());
        assertEquals(
                "Dùng mẫu 05.", writes(yến, offering, LESSON, "Dùng mẫu 05.", 2).text());
    }

    @Test
    void nobody_else_reads_or_writes_them_whoever_it_is() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", offering);
        writes(yến, offering, LESSON, TEXT, 1);
        var place = place(yến, offering);
        assertEquals("", reads(may, offering, LESSON).text(), "who learns beside her");
        assertEquals(List.of(), all(may, offering));
        assertEquals(0, School.learner(may).get(() -> notes.countOfClass(offering)));
        for (var other : List.of(School.learner(may), As.BINH, As.HA, As.PAO, As.DUC, As.HUY)) {
            assertThrows(NotFound.class, () -> other.run(() -> notes.note(place, LESSON)));
            assertThrows(NotFound.class, () -> other.run(() -> notes.keep(place, LESSON, "", false, 9)));
            assertEquals(
                    List.of(),
                    other.get(() -> notes.own()).stream()
                            .filter(note -> note.text().equals(TEXT))
                            .toList());
        }
        for (var job : JobRole.values()) {
            if (job == JobRole.LEARNER) continue;
            var person = As.as(yến.username(), job);
            for (As.Step step : List.<As.Step>of(
                    () -> notes.note(place, LESSON),
                    () -> notes.keep(place, LESSON, "", false, 9),
                    () -> notes.ofClass(offering),
                    () -> notes.countOfClass(offering),
                    () -> notes.own())) assertThrows(EJBAccessException.class, () -> person.run(step), job.name());
        }
        for (var other : List.of(As.BINH, As.HA))
            for (As.Step step : List.<As.Step>of(() -> notes.ofClass(offering), () -> notes.countOfClass(offering)))
                assertThrows(NotFound.class, () -> other.run(step), "who teaches the class");
        assertEquals(TEXT, reads(yến, offering, LESSON).text());
    }

    @Test
    void who_was_withdrawn_reads_them_no_more_in_the_class_but_takes_them_away() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        writes(yến, offering, LESSON, TEXT, 1);
        marks(yến, offering, NEXT, true, 1);
        var place = place(yến, offering);
        As.DUC.run(() -> enrolments.withdraw(place, "Nghỉ thai sản"));
        assertThrows(NotFound.class, () -> all(yến, offering));
        assertThrows(NotFound.class, () -> School.learner(yến).run(() -> notes.keep(place, LESSON, "", null, 2)));
        var own = School.learner(yến).get(() -> notes.own());
        assertEquals(List.of(NEXT, LESSON), own.stream().map(OwnNote::item).toList());
        assertEquals(offering, own.get(1).offering());
        assertEquals(TEXT, own.get(1).text());
        assertTrue(own.get(0).bookmarked());
    }

    @Test
    void they_go_when_yến_is_erased_and_mays_stay() throws Exception {
        var offering = school.opens(COURSE);
        var yến = learns("Vừ Thị Yến", offering);
        var may = learns("Phàn Thị May", offering);
        for (var person : List.of(yến, may)) writes(person, offering, LESSON, TEXT, 1);
        var leave = new PostingActDetails(
                PostingActKind.LEAVE, school.today().minusDays(2), null, null, null, null, null, null);
        As.DUC.run(() -> postings.carryOut(yến.id(), leave, school.decision("TV/QĐ-UBND"), null));
        As.DUC.run(() -> officials.erase(yến.id()));
        assertEquals(List.of(), School.learner(yến).get(() -> notes.own()));
        assertEquals(1, School.learner(may).get(() -> notes.own()).size());
    }
}
