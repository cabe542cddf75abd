package vn.taphuan.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * Who has completed a course and who has not, by unit, as of a day. Only completions count that are valid on the day.
 *
 * @param renewing how many of those who have are to do so again soon; null of a course that is valid for life
 */
public record CompletionFigures(
        String courseCode,
        String courseTitle,
        LocalDate asOf,
        long people,
        long completed,
        Long renewing,
        List<UnitFigures> units) {
    CompletionFigures renewing(long soon) {
        return new CompletionFigures(courseCode, courseTitle, asOf, people, completed, soon, units);
    }

    public long open() {
        return people - completed;
    }

    /** Percent with one decimal, rounded down, in tenths: 868 is 86.8 %. */
    public long tenths() {
        return people == 0 ? 0 : completed * 1000 / people;
    }

    public long unitsDone() {
        return units.stream().filter(unit -> unit.open() == 0).count();
    }
}
