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

/** An office from its first day to its last. Names come back over time, so the code is what names it. */
@Entity
public class Unit {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String code;

    @Basic(optional = false)
    private String name;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private UnitKind kind;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private UnitLevel level;

    @ManyToOne(fetch = LAZY)
    private Unit parent;

    @Basic(optional = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    protected Unit() {}

    public Unit(
            String code,
            String name,
            UnitKind kind,
            UnitLevel level,
            Unit parent,
            LocalDate validFrom,
            LocalDate validTo) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    void rename(String name) {
        this.name = name;
    }

    void moveUnder(Unit parent) {
        this.parent = parent;
    }

    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) throw new IllegalArgumentException("ends before it begins");
        validTo = lastDay;
    }

    public UnitKind kind() {
        return kind;
    }

    public UnitLevel level() {
        return level;
    }

    /** The unit it stands under now; null for the province. */
    public Unit parent() {
        return parent;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, or null while the unit lives. */
    public LocalDate validTo() {
        return validTo;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether the unit exists on that day; its last day counts. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
