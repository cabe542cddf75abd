package vn.taphuan.learning;

import java.util.List;
import vn.taphuan.course.PagePicture;
import vn.taphuan.course.PageText;
import vn.taphuan.courses.Finish;

/**
 * A lesson as a learner reads it.
 *
 * @param finish what completes it
 * @param atLeast goes with that: seconds; 0 where nothing does
 * @param pictures of the page
 * @param position how far down the page the learner was, percent 0–100
 * @param seconds spent on it so far
 * @param seq count of the last report of the reader's place; the next one is larger
 * @param running false once the class has ended: it may be read again, but no longer be completed
 */
public record LessonView(
        Long enrolment,
        String offering,
        String courseTitle,
        ItemWay way,
        PageText page,
        Finish finish,
        int atLeast,
        List<PagePicture> pictures,
        int position,
        int seconds,
        long seq,
        boolean running,
        boolean completed) {
    /** The sources the lesson rests on. */
    public List<String> sources() {
        return page.basis() == null ? List.of() : page.basis().lines().toList();
    }
}
