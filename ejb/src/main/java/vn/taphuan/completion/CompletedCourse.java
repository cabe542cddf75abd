package vn.taphuan.completion;

import java.time.LocalDate;

/**
 * One completed course on an official's record, with the unit and position of that day.
 *
 * @param validUntil the last day on which it counts; null for life
 * @param percent result, 0–100
 * @param periods tiết
 */
public record CompletedCourse(
        String courseCode,
        String title,
        Integer versionNumber,
        String offering,
        String unitName,
        String position,
        LocalDate completedOn,
        LocalDate validUntil,
        Integer percent,
        Integer periods) {
    /** Whether it counts no more. */
    public boolean lapsedOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
