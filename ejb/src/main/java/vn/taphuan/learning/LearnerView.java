package vn.taphuan.learning;

import java.util.List;
import java.util.Map;
import vn.taphuan.course.ItemKind;

/**
 * How far a learner is, for who teaches the class.
 *
 * @param tries at quizzes, by item
 * @param manual what a trainer let count
 */
public record LearnerView(
        Long enrolment, String fullName, List<ItemLine> items, Map<Long, QuizTries> tries, List<ManualLine> manual) {
    /** What a trainer may let count: all that is not done, but for quizzes. */
    public List<ItemLine> open() {
        return items.stream()
                .filter(item -> !item.completed() && item.kind() != ItemKind.QUIZ)
                .toList();
    }

    public long completed() {
        return items.stream().filter(ItemLine::completed).count();
    }
}
