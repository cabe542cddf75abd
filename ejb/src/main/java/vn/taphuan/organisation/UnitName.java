package vn.taphuan.organisation;

import java.time.LocalDate;

/**
 * What a unit was called and under whom it stood, from a day to a day.
 *
 * @param parentTo the superior's own last day, or null while it lives
 */
public record UnitName(
        String name,
        String parentCode,
        String parentName,
        LocalDate parentTo,
        LocalDate validFrom,
        LocalDate validTo) {}
