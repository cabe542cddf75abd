package vn.taphuan.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.taphuan.course.SampleCourse;

class AttemptAnswerTest {
    private final AttemptAnswer answer =
            new AttemptAnswer(null, 1, SampleCourse.question(true, false, true), List.of(3, 1, 2));

    @Test
    void choices_keep_the_order_of_their_attempt() {
        assertEquals(List.of(3, 1, 2), answer.choiceOrder());
    }

    @Test
    void a_question_nobody_answered_is_wrong() {
        assertEquals(List.of(), answer.chosen());
        assertFalse(answer.mark());
        assertFalse(answer.correct());
    }

    @Test
    void an_answer_is_not_right_before_it_is_marked() {
        assertFalse(answer.correct());
    }

    @Test
    void positions_are_written_with_commas_and_read_back() {
        assertEquals("1,3", AttemptAnswer.join(new TreeSet<>(Set.of(3, 1))));
        assertEquals(List.of(1, 3), AttemptAnswer.split("1,3"));
        assertEquals(List.of(10), AttemptAnswer.split("10"));
        assertEquals("", AttemptAnswer.join(List.of()));
        assertEquals(List.of(), AttemptAnswer.split(""));
        assertEquals(List.of(), AttemptAnswer.split(null));
    }
}
