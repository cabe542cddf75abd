package vn.taphuan.document;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.taphuan.organisation.Unit;

/** A paper that makes something so: number, date, signer, issuer. Never changed once recorded. */
@Entity
public class Decision {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String number;

    @Basic(optional = false)
    private LocalDate issuedOn;

    @Basic(optional = false)
    private String signer;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit issuer;

    private String summary;

    @Basic(optional = false)
    private Instant recordedAt;

    @Basic(optional = false)
    private String recordedBy;

    protected Decision() {}

    Decision(DecisionDetails details, Unit issuer, Instant recordedAt, String recordedBy) {
        this.number = details.number().strip();
        this.issuedOn = details.issuedOn();
        this.signer = details.signer().strip();
        this.summary = details.summary();
        this.issuer = issuer;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String signer() {
        return signer;
    }
}
