package vn.taphuan.identity;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Serves once instead of a code from the phone, for who has lost it. */
@Entity
public class RecoveryCode {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private SecondFactor secondFactor;

    @Basic(optional = false)
    private String hash;

    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(SecondFactor secondFactor, String hash) {
        this.secondFactor = secondFactor;
        this.hash = hash;
    }

    Long id() {
        return id;
    }

    String hash() {
        return hash;
    }
}
