package vn.taphuan.learning;

import java.time.LocalDate;
import java.util.List;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;

/**
 * A learner's own view of a class.
 *
 * @param periodsBy of which kinds its tiết are
 * @param finish what completes its course
 * @param manual what a trainer let count
 */
public record ClassView(
        LocalDate today,
        ClassCard card,
        PeriodsBy periodsBy,
        CourseFinish finish,
        List<ModuleLines> modules,
        NextItem next,
        List<ManualLine> manual) {
    public boolean started() {
        return !today.isBefore(card.startsOn());
    }

    public boolean ended() {
        return today.isAfter(card.endsOn());
    }

    public LeftToDo left() {
        return LeftToDo.of(
                modules.stream().flatMap(module -> module.items().stream()).toList());
    }
}
