package vn.taphuan.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private final Question question = SampleCourse.question(true, false, true, false);

    @Test
    void choices_stand_as_they_were_written_from_one_on() {
        assertEquals(
                List.of(1, 2, 3, 4),
                question.choices().stream().map(QuestionChoice::position).toList());
    }

    @Test
    void the_right_answer_is_the_set_of_all_right_choices() {
        assertEquals(Set.of(1, 3), question.correctChoices());
    }

    @Test
    void nobody_adds_a_choice_from_outside() {
        assertThrows(
                UnsupportedOperationException.class, () -> question.choices().clear());
    }
}
