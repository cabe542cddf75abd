package vn.taphuan.organisation;

import java.time.LocalDate;

/**
 * A unit that a search found, as it was on the day asked for; as it is now if it was not there then.
 *
 * @param parentTo the superior's own last day, or null while it lives
 * @param otherName the name that was found, where it is not the one of the day; the latest of several
 * @param validTo last day, or null while the unit lives
 */
public record UnitFound(
        String code,
        String name,
        UnitLevel level,
        String parentName,
        LocalDate parentTo,
        String otherName,
        LocalDate otherFrom,
        LocalDate otherTo,
        LocalDate validFrom,
        LocalDate validTo) {
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
