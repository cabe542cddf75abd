package vn.taphuan.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit from its first day to its last.
 *
 * @param validTo last day, or null while it lives
 * @param names what it was called and under whom it stood, the oldest first
 * @param origins the units it took over from
 * @param fates the units that took over from it
 */
public record UnitLife(
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        LocalDate validFrom,
        LocalDate validTo,
        List<UnitName> names,
        List<UnitFate> origins,
        List<UnitFate> fates) {}
