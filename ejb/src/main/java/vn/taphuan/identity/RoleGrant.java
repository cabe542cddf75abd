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

    /** The job of a colleague on leave; null for a job of one's own. */
    @ManyToOne(fetch = LAZY)
    private RoleGrant inPlaceOf;

    protected RoleGrant() {}

    public RoleGrant(Account account, JobRole role, Unit unit, LocalDate validFrom) {
        this(account, role, unit, validFrom, null, null);
    }

    RoleGrant(Account account, JobRole role, Unit unit, LocalDate validFrom, LocalDate validTo, RoleGrant inPlaceOf) {
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.inPlaceOf = inPlaceOf;
    }

    Long id() {
        return id;
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

    LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, or null while it goes on. */
    LocalDate validTo() {
        return validTo;
    }

    RoleGrant inPlaceOf() {
        return inPlaceOf;
    }

    boolean goesOnAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    boolean begunBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBefore(day);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** The grant holds again until that day, null for good, as if it had never been ended. */
    void goOn(LocalDate lastDay, RoleGrant inPlaceOf) {
        validTo = lastDay;
        this.inPlaceOf = inPlaceOf;
    }

    /** The last day the grant holds; a grant that began later than that never held. */
    void end(LocalDate lastDay) {
        validTo = lastDay;
    }
}
