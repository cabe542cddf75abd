package vn.taphuan.learning;

import java.time.Instant;
import java.time.LocalDate;

/** One learner in a trainer's roster, with how far they are. */
public record ProgressLine(
        Long enrolment,
        String familyName,
        String givenName,
        String unitName,
        Long items,
        Long completedItems,
        Instant lastSeenAt,
        Long failedAttempts,
        LocalDate completedOn,
        Integer percent) {

    public String fullName() {
        return (familyName + ' ' + givenName).strip();
    }

    public int progressPercent() {
        return items == 0 ? 0 : (int) (completedItems * 100 / items);
    }
}
