package vn.taphuan.learning;

import java.time.LocalDate;
import java.util.List;
import vn.taphuan.courses.CourseFinish;

/**
 * A learner's own view of a class.
 *
 * @param finish what completes its course
 * @param manual what a trainer let count
 */
public record ClassView(
        LocalDate today,
        ClassCard card,
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
