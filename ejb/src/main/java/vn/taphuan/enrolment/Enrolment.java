package vn.taphuan.enrolment;

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
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.document.Decision;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Official;

/** Ghi danh: an official in a class, once, with what brought them there. */
@Entity
public class Enrolment {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Offering offering;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official official;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private EnrolmentSource source;

    @ManyToOne(fetch = LAZY)
    private Decision decision;

    @Basic(optional = false)
    private Instant enrolledAt;

    @Basic(optional = false)
    private String enrolledBy;

    /** Why the training office lets them learn before what comes first; null for all others. */
    private String exceptionReason;

    /** The merge of two records that brought it to this person; null for most. */
    private Long mergeId;

    protected Enrolment() {}

    private Enrolment(Offering offering, Official official, EnrolmentSource source, Instant at, String by) {
        this.offering = offering;
        this.official = official;
        this.source = source;
        this.enrolledAt = at;
        this.enrolledBy = by;
    }

    /** Goes on with another record of the same person. */
    void carry(Official kept, Long merge) {
        official = kept;
        mergeId = merge;
    }

    void bringBack(Official owner) {
        official = owner;
        mergeId = null;
    }

    public static Enrolment byDecision(Offering offering, Official official, Decision decision, Instant at, String by) {
        var enrolment = new Enrolment(offering, official, EnrolmentSource.DECISION, at, by);
        enrolment.decision = decision;
        return enrolment;
    }

    /** Lets them learn before they have completed what comes first. */
    void except(String reason) {
        exceptionReason = reason;
    }

    public static Enrolment bySelf(Offering offering, Official official, Instant at, String by) {
        return new Enrolment(offering, official, EnrolmentSource.SELF, at, by);
    }

    public Long id() {
        return id;
    }

    public Offering offering() {
        return offering;
    }

    public Official official() {
        return official;
    }
}
