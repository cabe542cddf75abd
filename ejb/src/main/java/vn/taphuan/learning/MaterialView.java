package vn.taphuan.learning;

import vn.taphuan.course.ItemKind;
import vn.taphuan.course.Material;
import vn.taphuan.courses.Finish;
import vn.taphuan.player.PlayerView;

/**
 * Material as a learner has it before them.
 *
 * @param player a package as it is launched; null for all else
 * @param atLeast goes with what completes it: seconds, or percent 1–100; 0 where nothing does
 * @param seconds of what plays, how many different ones were watched; of all else, how many were spent
 * @param stoppedAt of what plays: where the learner stopped, in seconds from its beginning
 * @param watched of what plays: which parts were watched, as {@code 0-35,60-80}
 * @param seq count of the last report; the next one is larger
 * @param running false once the class has ended: nothing is completed any more
 */
public record MaterialView(
        Long enrolment,
        String offering,
        String courseTitle,
        ItemWay way,
        String code,
        ItemKind kind,
        String title,
        Material material,
        PlayerView player,
        Finish finish,
        int atLeast,
        int seconds,
        int stoppedAt,
        String watched,
        long seq,
        boolean running,
        boolean completed) {}
