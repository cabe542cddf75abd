package vn.taphuan.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/**
 * One learner in a trainer's roster, with how far they are.
 *
 * @param startsOn of the class
 */
public record ProgressLine(
        Long enrolment,
        String familyName,
        String givenName,
        Integer birthYear,
        String unitName,
        Long items,
        Long completedItems,
        Instant enrolledAt,
        LocalDate startsOn,
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
    public boolean stuck(Clock clock) {
        var since = clock.instant().minus(SILENCE);
        return completedOn == null && (silent(since, LocalDate.ofInstant(since, clock.getZone())) || failing());
    }

    /** Nobody is silent who could not have begun by then. */
    private boolean silent(Instant since, LocalDate day) {
        var seen = lastSeenAt != null && !lastSeenAt.isBefore(since);
        return !seen && enrolledAt.isBefore(since) && !startsOn.isAfter(day);
    }

    public int progressPercent() {
        return items == 0 ? 0 : (int) (completedItems * 100 / items);
    }
}
