package vn.taphuan.organisation;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A unit's name and superior from a day to a day. A unit has one on each day of its life. */
@Entity
public class UnitPeriod {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @Basic(optional = false)
    private String name;

    @ManyToOne(fetch = LAZY)
    private Unit parent;

    @Basic(optional = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    protected UnitPeriod() {}

    UnitPeriod(Unit unit, LocalDate validFrom) {
        this.unit = unit;
        this.name = unit.name();
        this.parent = unit.parent();
        this.validFrom = validFrom;
        this.validTo = unit.validTo();
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
