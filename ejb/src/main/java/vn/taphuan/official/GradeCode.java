package vn.taphuan.official;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Mã ngạch: a grade of civil servants, with the days on which it may be given and the document that sets it. */
@Entity
@Immutable
public class GradeCode {
    @Id
    private String code;

    @Basic(optional = false)
    private String name;

    @Basic(optional = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    @Basic(optional = false)
    private String basis;

    protected GradeCode() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Codes are older than the document that sets them today: posts of long ago have them too. */
    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
