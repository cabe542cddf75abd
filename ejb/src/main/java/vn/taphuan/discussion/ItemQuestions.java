package vn.taphuan.discussion;

import vn.taphuan.course.ItemKind;
import vn.taphuan.shared.Slice;

/**
 * The questions of a class about one item.
 *
 * @param running whether more may be asked
 */
public record ItemQuestions(
        String offering,
        String courseTitle,
        String item,
        ItemKind kind,
        String title,
        boolean running,
        Slice<QuestionLine> slice) {}
