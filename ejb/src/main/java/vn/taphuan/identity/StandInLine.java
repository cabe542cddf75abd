package vn.taphuan.identity;

import java.time.LocalDate;

/** A job of somebody on leave that a colleague holds for a time. */
public record StandInLine(
        Long id,
        String username,
        String displayName,
        JobRole role,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo) {}
