package vn.taphuan.outside;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.official.Official;
import vn.taphuan.official.Posting;
import vn.taphuan.organisation.Unit;
import vn.taphuan.shared.Refused;

/** A training elsewhere with the unit and position of its last day, as a completion has them. */
@Entity
public class OutsideTraining {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official official;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @ManyToOne(optional = false, fetch = LAZY)
    private Posting posting;

    @Basic(optional = false)
    private String unitName;

    @Basic(optional = false)
    private String position;

    @Embedded
    private OutsideDetails details;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OutsideState state;

    @Basic(optional = false)
    private Instant declaredAt;

    protected OutsideTraining() {}

    public OutsideTraining(Official official, OutsideDetails details, Posting posting, Instant at) {
        this.official = official;
        tell(details, posting, at);
    }

    private void tell(OutsideDetails told, Posting of, Instant at) {
        details = told;
        posting = of;
        unit = of.unit();
        unitName = of.unit().name();
        position = of.position();
        state = OutsideState.WAITING;
        declaredAt = at;
    }

    /** Told anew; whoever was refused waits again. */
    void change(OutsideDetails told, Posting of, Instant at) {
        requireOpen();
        tell(told, of, at);
    }

    void withdraw() {
        requireOpen();
        state = OutsideState.WITHDRAWN;
    }

    public void confirm() {
        if (state != OutsideState.WAITING) throw new Refused("outside.decidedAlready");
        state = OutsideState.CONFIRMED;
    }

    /** What to call it: a refusal, or taking a confirmation back. */
    public StepKind refuse() {
        var kind =
                switch (state) {
                    case WAITING -> StepKind.REFUSED;
                    case CONFIRMED -> StepKind.TAKEN_BACK;
                    default -> throw new Refused("outside.decidedAlready");
                };
        state = OutsideState.REFUSED;
        return kind;
    }

    private void requireOpen() {
        if (state == OutsideState.CONFIRMED) throw new Refused("outside.confirmedAlready");
        if (state == OutsideState.WITHDRAWN) throw new Refused("outside.withdrawnAlready");
    }

    Long id() {
        return id;
    }

    Official official() {
        return official;
    }

    String unitName() {
        return unitName;
    }

    String position() {
        return position;
    }

    OutsideDetails details() {
        return details;
    }

    OutsideState state() {
        return state;
    }
}
