package vn.taphuan.outside;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something done about a declared training; rows are added and never changed. */
@Entity
public class OutsideStep {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private OutsideTraining training;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StepKind kind;

    private String reason;

    @Basic(optional = false)
    private Instant takenAt;

    @Basic(optional = false)
    private String takenBy;

    protected OutsideStep() {}

    public OutsideStep(OutsideTraining training, StepKind kind, String reason, Instant at, String by) {
        this.training = training;
        this.kind = kind;
        this.reason = reason;
        this.takenAt = at;
        this.takenBy = by;
    }
}
