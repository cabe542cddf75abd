package vn.taphuan.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.taphuan.completion.Renewal;

/**
 * What waits for a learner today.
 *
 * @param now classes running and not completed, the nearest end first
 * @param next where to go on in the first of them; null when there is none
 * @param left what is left to do in each of them, by the place in it
 * @param toCome classes that have not begun
 * @param missed classes that ended before they were completed
 * @param done completed, the newest first
 * @param renewals completed courses that are to be learned again soon and that the learner is in no class of
 * @param periodsThisYear tiết completed in the calendar year
 */
public record LearnerHome(
        LocalDate today,
        List<ClassCard> now,
        NextItem next,
        Map<Long, LeftToDo> left,
        List<ClassCard> toCome,
        List<ClassCard> missed,
        List<ClassCard> done,
        List<Renewal> renewals,
        int periodsThisYear) {

    public LeftToDo left(ClassCard card) {
        return left.get(card.enrolment());
    }

    public long daysLeft(ClassCard card) {
        return ChronoUnit.DAYS.between(today, card.endsOn());
    }
}
