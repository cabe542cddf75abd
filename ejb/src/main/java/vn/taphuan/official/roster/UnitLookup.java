package vn.taphuan.official.roster;

import java.time.LocalDate;
import java.util.Optional;

/** Where the check looks up the units a list names. */
@FunctionalInterface
public interface UnitLookup {
    Optional<UnitPeriod> byCode(String code);

    /** A unit with its first and last day; a unit that goes on has no last day. */
    record UnitPeriod(Long id, LocalDate validFrom, LocalDate validTo) {}
}
