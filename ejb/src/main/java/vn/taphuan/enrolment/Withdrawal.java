package vn.taphuan.enrolment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** Thôi học, with the reason. Taking it back deletes the row; the audit log keeps both acts. */
@Entity
public class Withdrawal {
    @Id
    @GeneratedValue
    private Long id;

    @OneToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @Basic(optional = false)
    private String reason;

    @Basic(optional = false)
    private Instant withdrawnAt;

    @Basic(optional = false)
    private String withdrawnBy;

    protected Withdrawal() {}

    Withdrawal(Enrolment enrolment, String reason, Instant at, String by) {
        this.enrolment = enrolment;
        this.reason = reason;
        this.withdrawnAt = at;
        this.withdrawnBy = by;
    }
}
