package vn.taphuan.learning;

import java.util.List;
import vn.taphuan.course.ItemKind;

/**
 * What a learner has still to do in a class.
 *
 * @param minutes of reading and watching
 * @param quizzes not yet passed
 */
public record LeftToDo(int minutes, int quizzes) {
    static LeftToDo of(List<ItemLine> items) {
        var open = items.stream().filter(item -> !item.completed()).toList();
        return new LeftToDo(
                open.stream()
                        .filter(item -> item.kind() != ItemKind.QUIZ)
                        .mapToInt(ItemLine::minutes)
                        .sum(),
                (int) open.stream().filter(item -> item.kind() == ItemKind.QUIZ).count());
    }
}
