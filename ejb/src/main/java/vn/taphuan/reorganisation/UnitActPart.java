package vn.taphuan.reorganisation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.organisation.Unit;

/** A unit in an act: one it was done to, or one that stands after it. */
@Entity
@Immutable
public class UnitActPart {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private UnitAct act;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private ActPart part;

    protected UnitActPart() {}

    UnitActPart(UnitAct act, Unit unit, ActPart part) {
        this.act = act;
        this.unit = unit;
        this.part = part;
    }
}
