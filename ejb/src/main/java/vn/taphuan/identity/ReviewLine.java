package vn.taphuan.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * One job of one account in the list that is gone through twice a year.
 *
 * @param birthYear null where the account is not an official's
 * @param inPlaceOf name of the colleague on leave; null for a job of one's own
 * @param rolesSuspendedAt since when the job sleeps unused; null while it is awake
 * @param reviewedOn when it was last found to be still needed; null if never
 */
public record ReviewLine(
        Long id,
        String username,
        String displayName,
        Integer birthYear,
        JobRole role,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        String inPlaceOf,
        Instant lastSignInAt,
        Instant rolesSuspendedAt,
        LocalDate reviewedOn) {
    static final Period EVERY = Period.ofMonths(6);

    /** Whether nobody has looked at it for half a year. */
    public boolean dueOn(LocalDate day) {
        var before = day.minus(EVERY);
        return !validFrom.isAfter(before) && (reviewedOn == null || !reviewedOn.isAfter(before));
    }
}
