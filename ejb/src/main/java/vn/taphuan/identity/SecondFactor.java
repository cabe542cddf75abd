package vn.taphuan.identity;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** A secret shared with an app on the person's phone: its codes are asked for after the password. */
@Entity
public class SecondFactor {
    @Id
    @GeneratedValue
    private Long id;

    @OneToOne(optional = false, fetch = LAZY)
    private Account account;

    /** As {@link SecretKeeper} locked it. */
    @Basic(optional = false)
    private String secret;

    /** The latest step whose code was used; no code of it or before it serves again. */
    private long lastStep;

    @Basic(optional = false)
    private Instant begunAt;

    protected SecondFactor() {}

    SecondFactor(Account account, String secret, long lastStep, Instant begunAt) {
        this.account = account;
        this.secret = secret;
        this.lastStep = lastStep;
        this.begunAt = begunAt;
    }

    Long id() {
        return id;
    }

    Account account() {
        return account;
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    Instant begunAt() {
        return begunAt;
    }
}
