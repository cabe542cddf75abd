package vn.taphuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.taphuan.shared.Refused;

/** Keeps units and their periods in step: whatever changes a unit goes through here. */
@ApplicationScoped
public class UnitRegister {
    @Inject
    Units units;

    @Inject
    Event<UnitsChanged> changed;

    public void found(Unit unit) {
        units.em().persist(unit);
        units.em().persist(new UnitPeriod(unit, unit.validFrom()));
        changed.fire(new UnitsChanged());
    }

    /** Another name from that day on. Refused on or before the day the present name or superior began. */
    public void rename(Unit unit, String name, LocalDate from) {
        endPeriod(unit, from.minusDays(1));
        unit.rename(name);
        units.em().persist(new UnitPeriod(unit, from));
    }

    /** Another superior from that day on. Refused on or before the day the present name or superior began. */
    public void moveUnder(Unit unit, Unit parent, LocalDate from) {
        endPeriod(unit, from.minusDays(1));
        unit.moveUnder(parent);
        units.em().persist(new UnitPeriod(unit, from));
        changed.fire(new UnitsChanged());
    }

    /** The unit's last day. Refused before its present name or superior began. */
    public void end(Unit unit, LocalDate lastDay) {
        endPeriod(unit, lastDay);
        unit.end(lastDay);
    }

    private void endPeriod(Unit unit, LocalDate lastDay) {
        var period = units.latestPeriod(unit);
        if (lastDay.isBefore(period.validFrom())) throw new Refused("organisation.changedLater", unit.name());
        period.end(lastDay);
    }

    public void succeed(Unit predecessor, Unit successor, SuccessionKind kind, LocalDate happenedOn) {
        units.em().persist(new UnitSuccession(predecessor, successor, kind, happenedOn));
    }
}
