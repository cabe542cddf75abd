package vn.taphuan.identity;

import java.time.LocalDate;

/**
 * One job of one account, as the administrator sees it.
 *
 * @param inPlaceOf name of the colleague on leave; null for a job of one's own
 */
public record GrantLine(
        Long id,
        JobRole role,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        String inPlaceOf) {}
