package vn.taphuan.organisation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;

/** One strand of what became of a unit: a merger has many predecessors, a split many successors. */
@Entity
public class UnitSuccession {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit predecessor;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit successor;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private SuccessionKind kind;

    @Basic(optional = false)
    private LocalDate happenedOn;

    protected UnitSuccession() {}

    public UnitSuccession(Unit predecessor, Unit successor, SuccessionKind kind, LocalDate happenedOn) {
        this.predecessor = predecessor;
        this.successor = successor;
        this.kind = kind;
        this.happenedOn = happenedOn;
    }
}
