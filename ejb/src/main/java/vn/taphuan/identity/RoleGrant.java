package vn.taphuan.identity;

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
import vn.taphuan.organisation.Unit;

/** A job given to an account for a unit and all below it, from a day to a day. */
@Entity
public class RoleGrant {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Account account;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private JobRole role;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @Basic(optional = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    protected RoleGrant() {}

    public RoleGrant(Account account, JobRole role, Unit unit, LocalDate validFrom) {
        this(account, role, unit, validFrom, null);
    }

    RoleGrant(Account account, JobRole role, Unit unit, LocalDate validFrom, LocalDate validTo) {
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    Account account() {
        return account;
    }

    JobRole role() {
        return role;
    }

    Unit unit() {
        return unit;
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** The grant holds again until that day, null for good, as if it had never been ended. */
    void goOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** The last day the grant holds; a grant that began later than that never held. */
    void end(LocalDate lastDay) {
        validTo = lastDay;
    }
}
