package vn.taphuan.identity;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Somebody went through a job and found that it is still needed. */
@Entity
@Immutable
public class RoleReview {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private RoleGrant roleGrant;

    @Basic(optional = false)
    private LocalDate reviewedOn;

    @Basic(optional = false)
    private String reviewedBy;

    protected RoleReview() {}

    RoleReview(RoleGrant roleGrant, LocalDate reviewedOn, String reviewedBy) {
        this.roleGrant = roleGrant;
        this.reviewedOn = reviewedOn;
        this.reviewedBy = reviewedBy;
    }
}
