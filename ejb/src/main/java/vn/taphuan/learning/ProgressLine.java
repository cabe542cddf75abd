package vn.taphuan.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/** One learner in a trainer's roster, with how far they are. */
public record ProgressLine(
        Long enrolment,
        String familyName,
        String givenName,
        Integer birthYear,
        String unitName,
        Long items,
        Long completedItems,
        Instant lastSeenAt,
        Long failedAttempts,
        LocalDate completedOn,
        Integer percent) {
    /** Who was not seen for so long may need a call; our own measure, asked for by no document. */
    static final Duration SILENCE = Duration.ofDays(7);

    /** Who failed so many tries may need help; our own measure too. */
    static final int FAILURES = 2;

    public String fullName() {
        return FullName.of(familyName, givenName);
    }

    public boolean failing() {
        return failedAttempts >= FAILURES;
    }

    /** Not finished in a class under way, and silent or failing: {@link Progresses#countStuck} counts the same. */
    public boolean stuck(Instant now) {
        return completedOn == null && (lastSeenAt == null || lastSeenAt.isBefore(now.minus(SILENCE)) || failing());
    }

    public int progressPercent() {
        return items == 0 ? 0 : (int) (completedItems * 100 / items);
    }
}
