package vn.taphuan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The units of the province: those of a day, and the life of one. */
@Stateless
public class OrganisationService {
    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Every unit there is or was, by code. */
    @RolesAllowed("organisation.read")
    public List<UnitChoice> units() {
        return units.choices();
    }

    /** The units there were on a day, by code, with the names and superiors of that day; null is today. */
    @RolesAllowed("organisation.read")
    public List<UnitChoice> unitsOn(LocalDate day) {
        return units.choicesOn(day == null ? LocalDate.now(clock) : day);
    }

    /** A unit's life: its names and superiors, where it came from and what became of it. */
    @RolesAllowed("organisation.read")
    public UnitLife life(String code) {
        var unit = units.get(code);
        var fates = units.fates();
        return new UnitLife(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.validFrom(),
                unit.validTo(),
                units.names(unit),
                fates.stream()
                        .filter(fate -> fate.successor().equals(unit.id()))
                        .toList(),
                fates.stream()
                        .filter(fate -> fate.predecessor().equals(unit.id()))
                        .toList());
    }
}
