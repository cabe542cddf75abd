package vn.taphuan.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.taphuan.course.Item;
import vn.taphuan.course.SampleCourse;
import vn.taphuan.shared.Refused;

class AttemptTest {
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-23T02:30:00Z");
    private static final int AS_MANY_AS_ONE_LIKES = 0;

    private final Attempt attempt = begun(1, 20, SampleCourse.quiz(30, 3, 80));

    // Starting

    @Test
    void an_attempt_has_the_time_its_quiz_gives() {
        assertTrue(attempt.open());
        assertEquals(DEADLINE, attempt.deadlineAt());
        assertNull(attempt.submittedAt());
        assertNull(attempt.percent());
        assertFalse(attempt.passed());
    }

    @Test
    void a_fourth_of_three_attempts_is_refused() {
        var quiz = SampleCourse.quiz(30, 3, 80);
        assertDoesNotThrow(() -> begun(3, 20, quiz));
        var refused = assertThrows(Refused.class, () -> begun(4, 20, quiz));
        assertEquals("assessment.noAttemptsLeft", refused.key());
        assertEquals(List.of(3), refused.arguments());
    }

    @Test
    void a_quiz_without_a_limit_may_be_tried_for_ever() {
        assertEquals(
                1_000,
                begun(1_000, 20, SampleCourse.quiz(30, AS_MANY_AS_ONE_LIKES, 80))
                        .number());
    }

    // Time

    @Test
    void an_answer_sent_a_little_late_still_counts_and_one_much_later_does_not() {
        assertFalse(attempt.overdue(DEADLINE));
        assertFalse(attempt.overdue(DEADLINE.plus(Attempt.GRACE)));
        assertTrue(attempt.overdue(DEADLINE.plus(Attempt.GRACE).plusMillis(1)));
    }

    @Test
    void an_attempt_handed_in_early_keeps_its_moment() {
        attempt.submit(20, START.plusSeconds(600));
        assertEquals(START.plusSeconds(600), attempt.submittedAt());
    }

    @Test
    void an_attempt_handed_in_late_counts_as_handed_in_at_the_deadline() {
        attempt.submit(20, DEADLINE.plusSeconds(3_600));
        assertEquals(DEADLINE, attempt.submittedAt());
    }

    // Handing in

    @Test
    void an_attempt_is_handed_in_once() {
        attempt.submit(20, START.plusSeconds(600));
        assertFalse(attempt.open());
        var refused = assertThrows(Refused.class, () -> attempt.submit(0, START.plusSeconds(700)));
        assertEquals("assessment.alreadySubmitted", refused.key());
        assertEquals(100, attempt.percent());
        assertEquals(START.plusSeconds(600), attempt.submittedAt());
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 0", "1, 3, 33", "2, 3, 66", "15, 19, 78", "199, 200, 99", "20, 20, 100"})
    void percent_is_rounded_down(int right, int questions, int percent) {
        var marked = begun(1, questions, SampleCourse.quiz(30, 3, 80));
        marked.submit(right, DEADLINE);
        assertEquals(percent, marked.percent());
    }

    @ParameterizedTest
    @CsvSource({
        "16, 20, 80, true",
        "15, 20, 80, false",
        "19, 24, 80, false",
        "2, 3, 67, false",
        "0, 20, 0, true",
        "20, 20, 100, true",
        "19, 20, 100, false"
    })
    void the_pass_mark_is_reached_or_it_is_not_and_rounding_helps_nobody(
            int right, int questions, int passPercent, boolean passed) {
        var marked = begun(1, questions, SampleCourse.quiz(30, 3, passPercent));
        marked.submit(right, DEADLINE);
        assertEquals(passed, marked.passed());
    }

    private static Attempt begun(int number, int questions, Item quiz) {
        return new Attempt(null, quiz, number, questions, START);
    }
}
