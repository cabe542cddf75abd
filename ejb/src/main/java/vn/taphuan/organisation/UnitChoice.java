package vn.taphuan.organisation;

import java.time.LocalDate;

/**
 * A unit as a list offers it.
 *
 * @param validTo last day, or null while the unit lives
 */
public record UnitChoice(
        Long id,
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        Long parent,
        LocalDate validFrom,
        LocalDate validTo) {
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
