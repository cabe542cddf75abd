package vn.taphuan.identity;

import java.time.LocalDate;

/**
 * A job of somebody on leave that a colleague holds for a time.
 *
 * @param birthYear null where the account is not an official's
 */
public record StandInLine(
        Long id,
        String username,
        String displayName,
        Integer birthYear,
        JobRole role,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo) {}
