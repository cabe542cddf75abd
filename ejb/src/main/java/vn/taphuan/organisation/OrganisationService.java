package vn.taphuan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.Page;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.Slice;

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

    /**
     * Units found by code or by any name they ever had, ended ones too, by code.
     *
     * @param text without marks or case
     * @param day of which the names and superiors are; null is today
     */
    @RolesAllowed("organisation.read")
    public Slice<UnitFound> find(String text, LocalDate day, int page, int size) {
        var code = Like.containing(text.toUpperCase(Locale.ROOT));
        var name = Like.containing(Normalizer.normalize(text, Normalizer.Form.NFC));
        return new Slice<>(
                units.found(code, name, day == null ? LocalDate.now(clock) : day, Page.page(size, page)),
                page,
                size,
                units.countFound(code, name));
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
