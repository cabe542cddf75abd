package vn.taphuan.reorganisation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.document.Decision;

/** Something that was done to units by a decision. It is a fact: an act that was wrong is followed by another. */
@Entity
@Immutable
public class UnitAct {
    @Id
    @GeneratedValue
    private Long id;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private ActKind kind;

    @ManyToOne(optional = false, fetch = LAZY)
    private Decision decision;

    @Basic(optional = false)
    private LocalDate takesEffectOn;

    @Basic(optional = false)
    private Instant recordedAt;

    @Basic(optional = false)
    private String recordedBy;

    protected UnitAct() {}

    UnitAct(ActKind kind, Decision decision, LocalDate takesEffectOn, Instant recordedAt, String recordedBy) {
        this.kind = kind;
        this.decision = decision;
        this.takesEffectOn = takesEffectOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    Long id() {
        return id;
    }
}
