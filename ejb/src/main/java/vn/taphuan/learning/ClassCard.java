package vn.taphuan.learning;

import java.time.LocalDate;
import vn.taphuan.offering.Mode;

/**
 * One class on the learner's home page.
 *
 * @param items of the course version
 * @param completedItems of them
 * @param validUntil the last day on which the completion counts; null for life, or when there is none
 * @param percent result, when the course is completed
 * @param decisionNumber what sent the learner there; null, as its date is, when self-enrolled
 */
public record ClassCard(
        Long enrolment,
        String offering,
        String courseCode,
        String title,
        Integer periods,
        LocalDate startsOn,
        LocalDate endsOn,
        Mode mode,
        String organiser,
        String decisionNumber,
        LocalDate decisionDate,
        Long items,
        Long completedItems,
        LocalDate completedOn,
        LocalDate validUntil,
        Integer percent) {

    public boolean completed() {
        return completedOn != null;
    }

    public int progressPercent() {
        return items == 0 ? 0 : (int) (completedItems * 100 / items);
    }
}
