package vn.taphuan.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One who holds a job today.
 *
 * @param birthYear null where the account is not an official's
 * @param inPlaceOf name of the colleague on leave; null for a job of one's own
 * @param rolesSuspendedAt since when the job sleeps unused; null while it is awake
 */
public record HolderLine(
        Long id,
        String username,
        String displayName,
        Integer birthYear,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        String inPlaceOf,
        Instant rolesSuspendedAt) {}
